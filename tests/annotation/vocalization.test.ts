import { shippedEngine } from '@/content/shelf';
import { annotate, parseVocalization, type Token } from '@/lib/annotation';
import { anArticle } from '@/tests/support/builders';

const read = (vocalized: string, title: string, text: string): ReturnType<typeof parseVocalization> =>
  parseVocalization(vocalized, anArticle({ title, text }));

describe('parseVocalization', () => {
  it('gives one marked word a token of the text; the title comes first and is left out', () => {
    expect(read('النَّوْمُ\n\nنَامَ يُوسُفُ فِي 25 مَايُو.\n', 'النوم', 'نام يوسف في 25 مايو.')).toEqual({
      ok: true,
      value: ['نَامَ', 'يُوسُفُ', 'فِي', '25', 'مَايُو', '.'],
    });
  });

  it.each([
    ['another word', 'النَّوْمُ\n\nنَامَ سَامِي.', { line: 3, word: 'سَامِي', expected: 'يوسف' }],
    ['another title', 'السَّفَرُ\n\nنَامَ يُوسُفُ.', { line: 1, word: 'السَّفَرُ', expected: 'النوم' }],
    ['another sign', 'النَّوْمُ\n\nنَامَ يُوسُفُ؟', { line: 3, word: '؟', expected: '.' }],
    ['a word too many', 'النَّوْمُ\n\nنَامَ يُوسُفُ.\n\nثُمَّ', { line: 5, word: 'ثُمَّ', expected: '' }],
    ['a word too few', 'النَّوْمُ\n\nنَامَ', { line: 3, word: '', expected: 'يوسف' }],
  ])('says line and word of %s', (_, vocalized, error) => {
    expect(read(vocalized, 'النوم', 'نام يوسف.')).toEqual({ ok: false, error });
  });
});

/** The tokens of a text that comes fully vocalised. */
const annotateMarked = (vocalized: string): readonly Token[] => {
  const text = vocalized.replace(/[\u064b-\u0652\u0670]/g, '');
  const article = anArticle({ title: '', text });
  const parsed = parseVocalization(vocalized, article);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return annotate(shippedEngine(), article, { vocalization: parsed.value }).tokens;
};

describe('the marks of a vocalised text', () => {
  it.each([
    ['كَتَبَ الْوَلَدُ رِسَالَةً.', 0, 'كَتَبَ'],
    ['كُتُبُ الْوَلَدِ جَدِيدَةٌ.', 0, 'كِتَاب'],
    ['سَافَرَ إِلَى عُمَانَ.', 2, 'عُمَان'],
    ['سَافَرَ إِلَى عَمَّانَ.', 2, 'عَمَّان'],
  ])('choose the reading: %s', (vocalized, at, lemma) => {
    expect(annotateMarked(vocalized)[at]?.analysis?.lemma).toBe(lemma);
  });

  it.each([
    ['زَارَ الرَّئِيسَ وَفْدٌ.', 1, 'Acc'],
    ['زَارَ الرَّئِيسُ وَفْدًا.', 1, 'Nom'],
    ['كُلَّ يَوْمٍ يَقْرَأُ.', 0, 'Acc'],
  ])('decide the case, whatever the place would have it be: %s', (vocalized, at, expected) => {
    expect(annotateMarked(vocalized)[at]?.analysis?.features.Case).toBe(expected);
  });

  it('are printed whole, names and helping vowels with them, and leave the token as it was printed', () => {
    const [said, doctor, , samir] = annotateMarked('قَالَتِ الطَّبِيبَةُ لِزَوْجِهَا سَمِيرٍ.');
    expect(said).toMatchObject({ form: 'قالت', analysis: { lemma: 'قَالَ', vocalized: 'قَالَتِ' } });
    expect(doctor?.analysis?.vocalized).toBe('الطَّبِيبَةُ');
    expect(samir?.analysis?.vocalized).toBe('سَمِيرٍ');
  });

  it('of an ending that serves two cases leave the choice to the place', () => {
    expect(annotateMarked('تَحَدَّثَ مَعَ الْمُعَلِّمِينَ.')[2]?.analysis?.features.Case).toBe('Gen');
  });
});
