import { parseArticle } from '@/lib/articles';
import { isKnownWord } from './parsed';

const tryText = (source: string): ReturnType<typeof parseArticle> =>
  parseArticle(source, { id: 'test' }, { isKnownWord });

describe('a text that is no article', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\u00a0\t'],
    ['no-arabic', 'Kim met Putin on 25 April 2019.'],
    ['no-arabic', '١٢٣ ٤٥٦ — ؟ ،'],
    ['no-arabic', '\u064b\u064e\u0651'],
    ['no-arabic', 'ـــ'],
    ['no-arabic', '\u200f\u202e'],
  ])('is refused as %s: %j', (code, source) => {
    expect(tryText(source)).toEqual({ ok: false, error: { code } });
  });

  it('is refused over 2,000,000 characters, and read at that length', () => {
    expect(tryText('ا'.repeat(2_000_001))).toEqual({
      ok: false,
      error: { code: 'too-long', length: 2_000_001, limit: 2_000_000 },
    });
    expect(tryText('ا'.repeat(2_000_000)).ok).toBe(true);
  });
});

describe('a text that is hard to read', () => {
  it.each([
    ['a lone mark among words', 'قال \u064b الرئيس'],
    ['a line of Latin', 'قال الرئيس\n\nKim met Putin, and left.\n\nنعم'],
    ['digits', `عام ${'123 '.repeat(500)}`],
  ])('is an article all the same: %s', (_, source) => {
    expect(tryText(source).ok).toBe(true);
  });

  it('costs no more than its length: 200,000 words', () => {
    let asked = 0;
    const words = Array.from({ length: 200_000 }, (_, i) =>
      i % 25 === 24 ? 'الرئيس.' : i % 7 === 0 ? `الولاياتالمتحدة, "نعم"` : 'و كلمة',
    );
    const result = parseArticle(
      words.join(' '),
      { id: 'test' },
      { isKnownWord: (word) => (asked += 1) > 0 && isKnownWord(word) },
    );
    expect(result.ok && result.value.text.length).toBeGreaterThan(1_000_000);
    expect(asked).toBeLessThan(1000);
  });

  // a rule that looks back or ahead without bound would not come to an end here
  it.each([
    ' ',
    '\n',
    '"',
    '«',
    '»',
    '“',
    '.',
    '،',
    '…',
    ',',
    'ـ',
    'و ',
    '(',
    ')',
    '{',
    '}',
    ' .',
    '. ',
    "'",
    '+',
    'هذا و',
    '\u064e',
    '\u200f',
    '\ufe70',
    'a',
    '1,',
    '»«',
    '“ "',
    'قال "نعم" “لا ”» ',
    "'ا ",
    '+ا ',
    '- ',
  ])('comes to an end: %j thirty thousand times', (piece) => {
    const result = tryText(`قال ${piece.repeat(30_000)} الرئيس`);
    expect(result.ok).toBe(true);
  });
});
