import fc from 'fast-check';
import { tokenize } from '@/lib/annotation';
import { anyText } from './texts';

const cut = (text: string): string[] => tokenize(text).map(({ form, kind }) => `${form} ${kind}`);

describe('tokenize', () => {
  it.each([
    ['leaves clitics on their word', 'وستشتري بالمال', ['وستشتري word', 'بالمال word']],
    [
      'cuts signs off',
      '«كتاب»، نعم.',
      ['« punctuation', 'كتاب word', '» punctuation', '، punctuation', 'نعم word', '. punctuation'],
    ],
    ['cuts digits off letters', 'ب300 مليون5', ['ب word', '300 number', 'مليون word', '5 number']],
    [
      'keeps a number whole with its separators',
      '1,000 3.5 ٤٫٥ ٢٠١٩',
      ['1,000 number', '3.5 number', '٤٫٥ number', '٢٠١٩ number'],
    ],
    ['leaves a full stop after a number', 'عام 2015.', ['عام word', '2015 number', '. punctuation']],
    ['keeps marks on their letters', 'كِتَابٌ جُدُدٌ', ['كِتَابٌ word', 'جُدُدٌ word']],
    ['keeps a dagger alef (U+0670) in its word', 'هٰذا', ['هٰذا word']],
    ['keeps tatweel in its word', 'كتـــاب', ['كتـــاب word']],
    ['takes a lone mark as something else', 'قال \u064b نعم', ['قال word', '\u064b other', 'نعم word']],
    ['takes Latin as something else', 'شركة Apple', ['شركة word', 'Apple other']],
    ['keeps an accented Latin word whole', 'e\u0301te\u0301', ['e\u0301te\u0301 other']],
    [
      'reads presentation forms as words',
      '\ufef3\ufedc\ufe98\ufe90 \ufef7\ufee7\ufeea',
      ['\ufef3\ufedc\ufe98\ufe90 word', '\ufef7\ufee7\ufeea word'],
    ],
    ['lets a zero-width joiner (U+200D) stand inside a word', 'كتا\u200dب', ['كتا\u200dب word']],
    ['lets a bidi mark (U+200F) stand at a word', '\u200fنعم', ['\u200fنعم word']],
    ['cuts at a bidi embedding (U+202B)', 'قال\u202bنعم', ['قال word', '\u202b punctuation', 'نعم word']],
    ['takes an emoji as one sign', 'نعم 😀', ['نعم word', '😀 punctuation']],
    ['finds Persian letters', 'چین گفت', ['چین word', 'گفت word']],
    ['finds nothing in white space', ' \n\u00a0\t', []],
  ])('%s: %j', (_, text, expected) => {
    expect(cut(text)).toEqual(expected);
  });

  it('gives spans that slice to the forms, in order, and leave out white space alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.form);
          expect(text.slice(end, token.start)).toMatch(/^\s*$/);
          end = token.end;
        }
        expect(text.slice(end)).toMatch(/^\s*$/);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same tokens in a token cut out again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { form, kind } of tokenize(text)) {
          expect(tokenize(form)).toEqual([{ form, kind, start: 0, end: form.length }]);
        }
      }),
    );
  });
});
