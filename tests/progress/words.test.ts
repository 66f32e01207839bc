import { emptyProgress, markReading, recordLookup, saveWord } from '@/lib/progress';
import { aDraft, aWord } from '@/tests/support/progress-builders';

const LATER = '2026-02-01T09:00:00.000Z';
const lookup = { lemma: 'زَعِيم', gloss: 'leader', sentence: 'جملة أخرى.', articleId: 'sample', at: LATER };

describe('recordLookup', () => {
  it('counts a word again and keeps the sentence of its first look-up', () => {
    const progress = recordLookup({ ...emptyProgress, words: { زَعِيم: aWord() } }, lookup);
    expect(progress.words['زَعِيم']).toEqual(aWord({ count: 2, lastAt: LATER }));
  });

  it('credits the look-up to the open question of a quiz on that article, once', () => {
    const drafts = { sample: aDraft({ current: 'q2' }), other: aDraft({ articleId: 'other', current: 'q7' }) };
    const once = recordLookup({ ...emptyProgress, drafts }, lookup);
    const twice = recordLookup(once, lookup);
    expect(twice.drafts.sample?.lookups).toEqual({ q2: ['زَعِيم'] });
    expect(twice.drafts.other?.lookups).toEqual({});
  });

  it('credits nothing to a question that is already answered', () => {
    const drafts = { sample: aDraft({ current: 'q2', checked: ['q2'] }) };
    expect(recordLookup({ ...emptyProgress, drafts }, lookup).drafts.sample?.lookups).toEqual({});
  });
});

describe('saveWord', () => {
  it('marks a word and takes the mark away', () => {
    const progress = { ...emptyProgress, words: { زَعِيم: aWord() } };
    const saved = saveWord(progress, { lemma: 'زَعِيم', saved: true });
    expect(saved.words['زَعِيم']?.saved).toBe(true);
    expect(saveWord(saved, { lemma: 'زَعِيم', saved: false })).toEqual(progress);
  });

  it('leaves an unknown word unknown', () => {
    expect(saveWord(emptyProgress, { lemma: 'زَعِيم', saved: true })).toBe(emptyProgress);
  });
});

describe('markReading', () => {
  it('keeps the furthest paragraph and the last instant', () => {
    const far = markReading(emptyProgress, { articleId: 'sample', paragraph: 5, at: '2026-01-31T10:00:00.000Z' });
    const back = markReading(far, { articleId: 'sample', paragraph: 2, at: LATER });
    expect(back.reading.sample).toEqual({ at: LATER, paragraph: 5 });
  });
});
