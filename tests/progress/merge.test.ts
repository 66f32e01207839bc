import fc from 'fast-check';
import { emptyProgress, mergeProgress } from '@/lib/progress';
import {
  aDraft,
  aDraftAnswer,
  aMeeting,
  aMiss,
  aWord,
  anAnswer,
  anAttempt,
  withWords,
} from '@/tests/support/progress-builders';
import { aProgress } from './arbitraries';

describe('two tabs', () => {
  it('agree whichever hears of the other first', () => {
    fc.assert(fc.property(aProgress, aProgress, (a, b) => expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a))));
  });

  it('agree byte for byte, or they would answer each other for ever', () => {
    fc.assert(
      fc.property(aProgress, aProgress, (a, b) =>
        expect(JSON.stringify(mergeProgress(a, b))).toBe(JSON.stringify(mergeProgress(b, a))),
      ),
    );
  });

  it('gain nothing by hearing the same again', () => {
    fc.assert(
      fc.property(aProgress, aProgress, (a, b) => {
        const both = mergeProgress(a, b);
        expect(mergeProgress(both, b)).toEqual(both);
        expect(mergeProgress(both, both)).toEqual(both);
      }),
    );
  });

  it('agree when they are three, in any order', () => {
    fc.assert(
      fc.property(aProgress, aProgress, aProgress, (a, b, c) =>
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(mergeProgress(a, mergeProgress(b, c))),
      ),
    );
  });

  it('lose no attempt and no review', () => {
    fc.assert(
      fc.property(aProgress, aProgress, (first, second) => {
        const [a, b] = [first, { ...second, since: first.since }];
        const both = mergeProgress(a, b);
        const starts = new Set([...a.attempts, ...b.attempts].map((x) => `${x.articleId} ${x.startedAt}`));
        expect(new Set(both.attempts.map((x) => `${x.articleId} ${x.startedAt}`))).toEqual(starts);
        for (const word of [...Object.values(a.words), ...Object.values(b.words)]) {
          const merged = Object.entries(both.words).find(([lemma]) => lemma === word.lemma)?.[1];
          expect(merged?.reviews).toEqual(expect.arrayContaining([...word.reviews]));
        }
      }),
    );
  });
});

describe('mergeProgress', () => {
  const EARLY = '2026-02-01T10:00:00.000Z';
  const LATE = '2026-02-01T11:00:00.000Z';

  it('keeps the answers that two tabs gave in one quiz', () => {
    const tab = (question: string) => ({
      ...emptyProgress,
      drafts: { sample: aDraft({ answers: { [question]: aDraftAnswer({ value: 'a', tries: ['a'] }) } }) },
    });
    expect(Object.keys(mergeProgress(tab('q1'), tab('q2')).drafts.sample?.answers ?? {})).toEqual(['q1', 'q2']);
  });

  it('lets the later answer to one question stand, with the help of both', () => {
    const tab = (at: string, value: string, lookups: readonly string[]) => ({
      ...emptyProgress,
      drafts: { sample: aDraft({ answers: { q1: aDraftAnswer({ at, value, lookups }) } }) },
    });
    const { drafts } = mergeProgress(tab(LATE, 'b', ['بَلَد']), tab(EARLY, 'a', ['زَعِيم']));
    expect(drafts.sample?.answers.q1).toMatchObject({ value: 'b', lookups: ['بَلَد', 'زَعِيم'] });
  });

  it('ends a draft whose quiz was finished in another tab, and an older one', () => {
    const finished = { ...emptyProgress, attempts: [anAttempt()] };
    const older = aDraft({ startedAt: '2026-01-30T10:00:00.000Z' });
    expect(mergeProgress(finished, { ...emptyProgress, drafts: { sample: aDraft() } }).drafts).toEqual({});
    expect(mergeProgress(finished, { ...emptyProgress, drafts: { sample: older } }).drafts).toEqual({});
  });

  it('keeps a draft that was begun after the last attempt', () => {
    const draft = aDraft({ startedAt: LATE });
    const progress = { ...emptyProgress, attempts: [anAttempt()], drafts: { sample: draft } };
    expect(mergeProgress(emptyProgress, progress).drafts).toEqual({ sample: draft });
  });

  it('counts a quiz that was finished in both tabs once, with the more answers', () => {
    const full = anAttempt({ answers: [anAnswer(), aMiss({ questionId: 'q2' })], finishedAt: EARLY });
    const part = anAttempt({ answers: [anAnswer()], finishedAt: LATE });
    const both = mergeProgress({ ...emptyProgress, attempts: [part] }, { ...emptyProgress, attempts: [full] });
    expect(both.attempts).toEqual([full]);
  });

  it('does not bring back a word that another tab removed later', () => {
    const kept = withWords(aWord({ saved: true, markedAt: EARLY }));
    const removed = withWords(aWord({ saved: true, removed: true, markedAt: LATE }));
    expect(mergeProgress(kept, removed).words['زَعِيم']?.removed).toBe(true);
  });

  it('takes the first meeting that knows its form', () => {
    const { form: _none, ...old } = aMeeting({ at: EARLY, sentence: 'بلا صيغة.' });
    const both = mergeProgress(withWords(aWord({ met: old })), withWords(aWord({ met: aMeeting({ at: LATE }) })));
    expect(both.words['زَعِيم']?.met).toEqual(aMeeting({ at: LATE }));
  });

  it('forgets what a tab holds from before everything was deleted', () => {
    const stale = { ...emptyProgress, attempts: [anAttempt()] };
    expect(mergeProgress(stale, { ...emptyProgress, since: EARLY })).toEqual({ ...emptyProgress, since: EARLY });
  });
});
