import fc from 'fast-check';
import { REVIEW_GRADES, cardState, dueCards, mergeProgress, nextDue } from '@/lib/progress';
import type { CardKind, Review, ReviewGrade, Word } from '@/lib/progress';
import { aMeeting, aWord, withWords } from '@/tests/support/progress-builders';

const day = (n: number): string => new Date(Date.UTC(2026, 1, n, 12)).toISOString();
const meaning = (n: number, grade: ReviewGrade): Review => ({ at: day(n), card: 'meaning', grade });
const ask = { mostNew: 10, kinds: ['meaning', 'vowels', 'root'] as const };
const asked = (words: readonly Word[], n: number) =>
  dueCards(withWords(...words), { until: day(n), ...ask }).map(({ word, card }) => [word.lemma, card]);
const saved = (values: Partial<Word>): Word => aWord({ saved: true, ...values });

describe('cardState', () => {
  it('has a card never asked due since the word was met', () => {
    expect(cardState(aWord(), 'meaning')).toEqual({ due: aMeeting().at, stability: 0, reviews: 0, lapses: 0 });
  });

  it('waits longer after each success and comes back tomorrow after a lapse', () => {
    const log = [meaning(1, 'good'), meaning(4, 'good')];
    const once = cardState(aWord({ reviews: log.slice(0, 1) }), 'meaning');
    const twice = cardState(aWord({ reviews: log }), 'meaning');
    expect(Date.parse(twice.due) - Date.parse(day(4))).toBeGreaterThan(Date.parse(once.due) - Date.parse(day(1)));
    const lapsed = cardState(aWord({ reviews: [...log, meaning(20, 'again')] }), 'meaning');
    expect(lapsed).toMatchObject({ lapses: 1, reviews: 3 });
    expect(Date.parse(lapsed.due)).toBeLessThanOrEqual(Date.parse(day(23)));
  });

  it('waits less for a word that was known only with its vowels', () => {
    const dueAfter = (grade: ReviewGrade) => cardState(aWord({ reviews: [meaning(1, grade)] }), 'meaning').due;
    expect(dueAfter('vowelled') < dueAfter('good')).toBe(true);
  });

  it('keeps the kinds of card apart', () => {
    const word = aWord({ reviews: [meaning(1, 'easy')] });
    expect(cardState(word, 'root').reviews).toBe(0);
  });

  it('survives a clock that was set back', () => {
    expect(cardState(aWord({ reviews: [meaning(9, 'good'), meaning(3, 'good')] }), 'meaning').reviews).toBe(2);
  });

  it('is the same whichever tab each review was made in', () => {
    const review = fc.record({ n: fc.integer({ min: 1, max: 27 }), grade: fc.constantFrom(...REVIEW_GRADES) });
    fc.assert(
      fc.property(fc.uniqueArray(review, { selector: ({ n }) => n, maxLength: 8 }), fc.nat(), (made, split) => {
        const log = made.sort((a, b) => a.n - b.n).map(({ n, grade }) => meaning(n, grade));
        const here = log.filter((_, i) => ((split >> i) & 1) === 0);
        const there = log.filter((_, i) => ((split >> i) & 1) === 1);
        const both = mergeProgress(withWords(saved({ reviews: here })), withWords(saved({ reviews: there })));
        const merged = both.words['زَعِيم'] ?? aWord();
        expect(cardState(merged, 'meaning')).toEqual(cardState(saved({ reviews: log }), 'meaning'));
      }),
    );
  });
});

describe('dueCards', () => {
  it('asks saved words that are not known, and no others', () => {
    const words = [
      saved({ lemma: 'a' }),
      aWord({ lemma: 'b' }),
      saved({ lemma: 'c', known: true }),
      saved({ lemma: 'd', removed: true }),
    ];
    expect(asked(words, 1)).toEqual([['a', 'meaning']]);
  });

  it('keeps everything that was due through skipped days', () => {
    const words = [1, 2, 3].map((n) => saved({ lemma: `w${n}`, reviews: [meaning(n, 'good')] }));
    fc.assert(
      fc.property(fc.integer({ min: 15, max: 400 }), (later) => {
        expect(asked(words, later).map(([lemma]) => lemma)).toEqual(['w1', 'w2', 'w3']);
      }),
    );
  });

  it('asks the longest overdue first, then so many new ones', () => {
    const fresh = [1, 2, 3].map((n) => saved({ lemma: `new${n}`, met: aMeeting({ at: day(n) }) }));
    const words = [...fresh, saved({ lemma: 'old', reviews: [meaning(1, 'good')] })];
    const due = dueCards(withWords(...words), { ...ask, until: day(28), mostNew: 2 });
    expect(due.map(({ word }) => word.lemma)).toEqual(['old', 'new1', 'new2']);
  });

  it('asks vowels and root only after the meaning was found, on another day, one card at a time', () => {
    expect(asked([saved({ reviews: [meaning(1, 'again')] })], 3)).toEqual([['زَعِيم', 'meaning']]);
    const found = saved({ reviews: [meaning(2, 'easy')] });
    expect(asked([found], 2)).toEqual([]);
    expect(asked([found], 3)).toEqual([['زَعِيم', 'vowels']]);
    expect(
      asked([{ ...found, reviews: [...found.reviews, { at: day(3), card: 'vowels', grade: 'good' }] }], 4),
    ).toEqual([['زَعِيم', 'root']]);
  });

  it('asks no root of a word that has none, and only the kinds that are wanted', () => {
    const { root: _none, ...rootless } = aMeeting();
    const found = [meaning(2, 'easy'), { at: day(3), card: 'vowels', grade: 'easy' } as const];
    expect(asked([saved({ met: rootless, reviews: found })], 5)).toEqual([]);
    const kinds: readonly CardKind[] = ['root'];
    const due = dueCards(withWords(saved({ reviews: found })), { until: day(5), mostNew: 10, kinds });
    expect(due.map(({ card }) => card)).toEqual(['root']);
  });

  it('says when the next card comes up', () => {
    const { root: _none, ...rootless } = aMeeting({ vocalized: 'زعيم' });
    const word = saved({ met: rootless, reviews: [meaning(2, 'good')] });
    expect(nextDue(withWords(word), day(2))).toBe(cardState(word, 'meaning').due);
    expect(nextDue(withWords(), day(2))).toBeUndefined();
  });
});
