import {
  countWords,
  emptyProgress,
  isKnown,
  lastSeen,
  listedWords,
  lookupCount,
  markKnown,
  markReading,
  needsVowels,
  recordLookup,
  removeWord,
  reviewWord,
  saveWord,
} from '@/lib/progress';
import type { Review, ReviewGrade } from '@/lib/progress';
import { aDraft, aDraftAnswer, aMeeting, aWord, withWords } from '@/tests/support/progress-builders';

const LATER = '2026-02-01T09:00:00.000Z';
const lookup = { lemma: 'زَعِيم', ...aMeeting({ sentence: 'جملة أخرى.', at: LATER }) };
const word = (progress: ReturnType<typeof withWords>) => progress.words['زَعِيم'];

describe('recordLookup', () => {
  it('counts a word again and keeps the sentence in which it was first met', () => {
    const progress = recordLookup(withWords(aWord()), lookup);
    expect(word(progress)).toEqual(aWord({ lookups: ['2026-01-31T10:00:00.000Z', LATER] }));
  });

  it('takes the later sentence where the first was stored without the form', () => {
    const { form: _none, ...old } = aMeeting();
    expect(word(recordLookup(withWords(aWord({ met: old })), lookup))?.met.sentence).toBe('جملة أخرى.');
  });

  it('goes on counting past the hundred that are dated', () => {
    const lookups = Array.from({ length: 100 }, (_, i) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString());
    const often = recordLookup(withWords(aWord({ lookups })), lookup);
    expect(word(often)?.lookups).toHaveLength(100);
    expect(lookupCount(word(often) ?? aWord())).toBe(101);
  });

  it('brings a removed word back', () => {
    expect(word(recordLookup(withWords(aWord({ removed: true })), lookup))).toMatchObject({
      removed: false,
      markedAt: LATER,
    });
  });

  it('credits the look-up to the open question of a quiz on that article, once', () => {
    const current = (id: string) => ({ id, at: LATER });
    const drafts = {
      sample: aDraft({ current: current('q2') }),
      other: aDraft({ articleId: 'other', current: current('q7') }),
    };
    const twice = recordLookup(recordLookup({ ...emptyProgress, drafts }, lookup), lookup);
    expect(twice.drafts.sample?.answers.q2?.lookups).toEqual(['زَعِيم']);
    expect(twice.drafts.other?.answers).toEqual({});
  });

  it('credits nothing to a question that is settled', () => {
    const answers = { q2: aDraftAnswer({ done: true }) };
    const drafts = { sample: aDraft({ current: { id: 'q2', at: LATER }, answers }) };
    expect(recordLookup({ ...emptyProgress, drafts }, lookup).drafts.sample?.answers.q2?.lookups).toEqual([]);
  });
});

describe('marks', () => {
  const lemma = 'زَعِيم';

  it('saves a word and lets it go', () => {
    const saved = saveWord(withWords(aWord()), { lemma, saved: true, at: LATER });
    expect(word(saved)).toEqual(aWord({ saved: true, markedAt: LATER }));
    expect(word(saveWord(saved, { lemma, saved: false, at: LATER }))?.saved).toBe(false);
  });

  it('leaves a word that was never met unknown, unless it is told where', () => {
    expect(saveWord(emptyProgress, { lemma, saved: true, at: LATER })).toEqual(emptyProgress);
    const met = aMeeting();
    expect(word(saveWord(emptyProgress, { lemma, saved: true, at: LATER, met }))).toEqual(
      aWord({ saved: true, lookups: [], markedAt: LATER }),
    );
  });

  it('asks a known or removed word again once it is saved', () => {
    const done = withWords(aWord({ known: true, removed: true }));
    expect(word(saveWord(done, { lemma, saved: true, at: LATER }))).toMatchObject({ known: false, removed: false });
  });

  it('takes a word out of the list and puts it back with all that it had', () => {
    const review: Review = { at: LATER, card: 'meaning', grade: 'good' };
    const before = reviewWord(withWords(aWord({ saved: true })), { lemma, ...review });
    const removed = removeWord(before, { lemma, removed: true, at: LATER });
    expect(listedWords(removed)).toEqual([]);
    expect(listedWords(removeWord(removed, { lemma, removed: false, at: LATER }))).toEqual([
      aWord({ saved: true, reviews: [review], markedAt: LATER }),
    ]);
  });
});

describe('what is known', () => {
  const reviews = (...log: readonly (readonly [string, ReviewGrade])[]): readonly Review[] =>
    log.map(([at, grade]) => ({ at, grade, card: 'meaning' }));

  it.each<[string, boolean, Partial<ReturnType<typeof aWord>>]>([
    ['marked so', true, { known: true }],
    ['never asked', false, {}],
    ['found once', false, { reviews: reviews(['2026-02-01T10:00:00Z', 'good']) }],
    [
      'found on two days',
      true,
      { reviews: reviews(['2026-02-01T10:00:00Z', 'good'], ['2026-02-03T10:00:00Z', 'easy']) },
    ],
    [
      'found twice in a minute',
      false,
      { reviews: reviews(['2026-02-01T10:00:00Z', 'good'], ['2026-02-01T10:01:00Z', 'good']) },
    ],
    [
      'forgotten since',
      false,
      { reviews: reviews(['2026-02-01T10:00:00Z', 'good'], ['2026-02-03T10:00:00Z', 'again']) },
    ],
    [
      'found with vowels only',
      false,
      { reviews: reviews(['2026-02-01T10:00:00Z', 'good'], ['2026-02-03T10:00:00Z', 'vowelled']) },
    ],
  ])('%s: %s', (_, expected, values) => {
    expect(isKnown(aWord(values))).toBe(expected);
  });

  it('remembers apart that a word was found only with its vowels', () => {
    expect(needsVowels(aWord({ reviews: reviews(['2026-02-01T10:00:00Z', 'vowelled']) }))).toBe(true);
    expect(
      needsVowels(aWord({ reviews: reviews(['2026-02-01T10:00:00Z', 'vowelled'], ['2026-02-02T10:00:00Z', 'good']) })),
    ).toBe(false);
  });

  it('counts words met, known and being learnt', () => {
    const progress = withWords(
      aWord({ lemma: 'a', saved: true }),
      aWord({ lemma: 'b', known: true, saved: true }),
      aWord({ lemma: 'c' }),
      aWord({ lemma: 'd', removed: true }),
    );
    expect(countWords(progress)).toEqual({ met: 3, known: 1, learning: 1 });
  });

  it('was last seen when it was last looked up, marked or reviewed', () => {
    expect(lastSeen(aWord({ reviews: reviews([LATER, 'good']) }))).toBe(LATER);
  });
});

describe('markReading', () => {
  it('keeps the furthest paragraph and the last instant', () => {
    const far = markReading(emptyProgress, { articleId: 'sample', paragraph: 5, at: '2026-01-31T10:00:00.000Z' });
    const back = markReading(far, { articleId: 'sample', paragraph: 2, at: LATER });
    expect(back.reading.sample).toEqual({ at: LATER, paragraph: 5 });
  });
});
