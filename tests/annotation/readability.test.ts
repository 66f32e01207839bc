import { measureReadability } from '@/lib/annotation';
import { annotateText } from '@/tests/support/engine';

const measure = (text: string): ReturnType<typeof measureReadability> => measureReadability(annotateText(text));

describe('measureReadability', () => {
  it('counts words and sentences, numbers as words and signs not', () => {
    expect(measure('وصل الوزير. قال إنه مسرور في 25 مايو.')).toMatchObject({
      words: 8,
      sentences: 2,
      sentenceLength: 4,
    });
  });

  it('counts what joins and subordinates clauses, a sentence', () => {
    expect(measure('قال الوزير إن الرجل الذي وصل مسرور، لكن أخاه حزين. نام الوزير.').connectors).toBe(1.5);
  });

  it('counts rare words among content words, names left out', () => {
    expect(measure('وصل الوزير.').rareWords).toBe(0);
    expect(measure('غمس الوزير قلما.').rareWords).toBeCloseTo(1 / 3);
    expect(measure('وصل فلاديمير بوتين.').rareWords).toBe(0);
  });

  it('counts a word that the lexicon lacks as rare', () => {
    expect(measure('وصل الشقشلوب.').rareWords).toBe(0.5);
  });

  it.each([
    ['longer sentences', 'وصل الوزير. نام الوزير.', 'وصل الوزير ونام الوزير.'],
    ['rarer words', 'أخذ الوزير قلما.', 'غمس الوزير قلما.'],
    ['more connectors', 'وصل الرجل ونام الولد.', 'وصل الرجل لكن الولد نام.'],
  ])('finds %s harder', (_, easier, harder) => {
    expect(measure(harder).score).toBeGreaterThan(measure(easier).score);
  });

  it('leaves headings out', () => {
    const text = 'عنوان قصير\n\nوصل الوزير.';
    const withHeading = measureReadability(annotateText(text, { headings: [{ start: 0, end: 10 }] }));
    expect(withHeading).toEqual(measure('وصل الوزير.'));
  });

  it('finds a text without a word as easy as can be', () => {
    expect(measure('…')).toEqual({
      words: 0,
      sentences: 0,
      sentenceLength: 0,
      rareWords: 0,
      connectors: 0,
      score: 0,
      level: 'A2',
    });
  });
});
