import fc from 'fast-check';
import { emptyProgress, parseProgress } from '@/lib/progress';
import version0 from '@/tests/fixtures/progress/version-0.json';
import version1 from '@/tests/fixtures/progress/version-1.json';
import version2 from '@/tests/fixtures/progress/version-2.json';
import { aProgress } from './arbitraries';

const corrupt = { kind: 'unusable', reason: 'corrupt', progress: emptyProgress };
const progressIn = (stored: unknown) => {
  const parsed = parseProgress(stored);
  expect(parsed.kind).toBe('parsed');
  return parsed.progress;
};

describe('parseProgress', () => {
  it('reads what today’s version wrote', () => {
    expect(parseProgress(version2)).toEqual({ kind: 'parsed', progress: version2 });
    expect(parseProgress(emptyProgress)).toEqual({ kind: 'parsed', progress: emptyProgress });
    fc.assert(
      fc.property(aProgress, (progress) => {
        expect(progressIn(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
    );
  });

  it('lifts version 0, which had no reading marks', () => {
    expect(progressIn(version0)).toMatchObject({ version: 2, reading: {} });
    expect(progressIn(version0).attempts).toHaveLength(version0.attempts.length);
  });

  describe('of version 1', () => {
    const lifted = progressIn(version1);

    it('keeps the attempts, as practice with one try', () => {
      const [first, second] = version1.attempts[0]?.answers ?? [];
      expect(lifted.attempts).toEqual([
        {
          ...version1.attempts[0],
          mode: 'practice',
          answers: [
            { ...first, hints: 0, tries: 1, solved: false },
            { ...second, hints: 0, tries: 0, solved: false },
          ],
        },
      ]);
    });

    it('keeps the open quiz with its answers, checks and look-ups', () => {
      const at = '2026-02-01T10:00:00.000Z';
      const value = [
        ['a', 'x'],
        ['b', 'y'],
      ];
      expect(lifted.drafts['000']).toEqual({
        articleId: '000',
        seed: 2,
        mode: 'practice',
        answers: { q9: { at, value, tries: [value], hints: 0, lookups: ['قِمَّة'], done: true } },
        current: { id: 'q9', at },
        startedAt: at,
      });
    });

    it('keeps the words with their count', () => {
      expect(lifted.words['زَعِيم']).toMatchObject({
        met: { gloss: 'leader', sentence: 'يلتقي الزعيم.', articleId: '001', at: '2026-01-31T10:00:00.000Z' },
        lookups: ['2026-01-31T10:00:00.000Z', '2026-01-31T10:01:00.000Z'],
        earlier: 0,
        saved: true,
      });
      const often = { ...version1, words: { x: { ...version1.words['زَعِيم'], count: 9 } } };
      expect(progressIn(often).words.x?.earlier).toBe(7);
    });
  });

  it('starts afresh from a newer version, and says which', () => {
    const newer = { ...version2, version: 3 };
    expect(parseProgress(newer)).toEqual({ kind: 'unusable', reason: 'future-version', progress: emptyProgress });
  });

  const word = version2.words['زَعِيم'];
  it.each([
    ['nothing', undefined],
    ['a text', 'x'],
    ['a list', []],
    ['no version', { ...emptyProgress, version: undefined }],
    ['a version before any', { ...version2, version: -1 }],
    ['an attempt without answers', { ...version2, attempts: [{ articleId: '001', seed: 1 }] }],
    ['a mode that never was', { ...version2, attempts: [{ ...version2.attempts[0], mode: 'race' }] }],
    ['a skill that never was', withFirstAnswer({ skill: 'magic' })],
    ['a score above 1', withFirstAnswer({ grade: { kind: 'graded', score: 2, feedback: 'right' } })],
    ['feedback that never was', withFirstAnswer({ grade: { kind: 'graded', score: 1, feedback: 'great' } })],
    ['a reason that never was', withFirstAnswer({ grade: { kind: 'ungradable', reason: 'tired' } })],
    ['an answer of the wrong shape', withFirstAnswer({ response: { questionId: 'q1', value: [['a']] } })],
    ['half a hint', withFirstAnswer({ hints: 0.5 })],
    ['a draft that is null', { ...version2, drafts: { '000': null } }],
    ['a word without look-ups', { ...version2, words: { x: { ...word, lookups: undefined } } }],
    ['a word met at no time', { ...version2, words: { x: { ...word, met: { ...word.met, at: 'once' } } } }],
    ['a review without a grade', { ...version2, words: { x: { ...word, reviews: [{ at: word.markedAt }] } } }],
    ['reading marks in a list', { ...version2, reading: [] }],
    ['a deletion at no time', { ...version2, since: 'once' }],
    ['version 1 with words that are none', { ...version1, words: { x: 7 } }],
    ['version 1 with attempts that are none', { ...version1, attempts: 'x' }],
  ])('starts afresh from %s', (_, stored) => {
    expect(parseProgress(stored)).toEqual(corrupt);
  });

  it('never throws, and what it parses it parses again to the same', () => {
    const anything = fc.oneof(
      fc.jsonValue(),
      fc.record({ version: fc.nat(3), attempts: fc.jsonValue(), drafts: fc.jsonValue(), words: fc.jsonValue() }),
    );
    fc.assert(
      fc.property(anything, (stored) => {
        const { progress } = parseProgress(stored);
        expect(parseProgress(JSON.parse(JSON.stringify(progress)))).toEqual({ kind: 'parsed', progress });
      }),
    );
  });
});

function withFirstAnswer(values: object): unknown {
  const [attempt] = version2.attempts;
  return { ...version2, attempts: [{ ...attempt, answers: [{ ...attempt?.answers[0], ...values }] }] };
}
