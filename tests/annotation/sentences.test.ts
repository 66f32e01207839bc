import fc from 'fast-check';
import { tokenize } from '@/lib/annotation';
import { splitParagraphs, splitSentences } from '../../lib/annotation/sentences';
import { arabicText } from './texts';

const split = (
  text: string,
  headings: readonly { readonly start: number; readonly end: number }[] = [],
): ReturnType<typeof splitSentences> => {
  const tokens = tokenize(text);
  return splitSentences(tokens, splitParagraphs(text, tokens), headings);
};
const sentencesOf = (text: string): string[] => split(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['end at a full stop', 'وصل الوزير. غادر السفير.', ['وصل الوزير.', 'غادر السفير.']],
    ['end at a question mark and an exclamation mark', 'هل وصل؟ نعم وصل! عظيم', ['هل وصل؟', 'نعم وصل!', 'عظيم']],
    ['end at an ellipsis, of one sign or of three', 'انتظر… ثم عاد... ثم نام', ['انتظر…', 'ثم عاد...', 'ثم نام']],
    ['take the quotation mark that closes them', 'قال: «وصلنا أمس.» ثم سكت.', ['قال: «وصلنا أمس.»', 'ثم سكت.']],
    ['take the bracket that closes them', 'عاد (وهو مريض!) إلى بيته', ['عاد (وهو مريض!)', 'إلى بيته']],
    ['go on after an initial', 'وصل د. أحمد و أ. سامي أمس. ثم عادا.', ['وصل د. أحمد و أ. سامي أمس.', 'ثم عادا.']],
    ['go on after the point of a number', 'بلغ 3.5 في المئة. ثم ارتفع.', ['بلغ 3.5 في المئة.', 'ثم ارتفع.']],
    ['go on after a comma or a colon', 'قال: وصلنا، ثم سكت؛ ونام.', ['قال: وصلنا، ثم سكت؛ ونام.']],
    ['end with their paragraph', 'عنوان بلا نقطة\n\nوصل الوزير', ['عنوان بلا نقطة', 'وصل الوزير']],
    ['do not end with their line', 'وصل الوزير\nإلى باريس', ['وصل الوزير\nإلى باريس']],
    ['are not made of signs alone before words', '. وصل الوزير.', ['. وصل الوزير.']],
    ['are none where there is no text', ' \n\n ', []],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  it('know their paragraph and whether it is a heading', () => {
    const text = 'وصل الوزير.\n\nجولة جديدة\n\nغادر السفير. ثم عاد.';
    const heading = { start: text.indexOf('جولة'), end: text.indexOf('جديدة') + 'جديدة'.length };
    expect(split(text, [heading]).map(({ paragraph, isHeading }) => [paragraph, isHeading ?? false])).toEqual([
      [0, false],
      [1, true],
      [2, false],
      [2, false],
    ]);
  });

  it('partition the tokens, and so do the paragraphs, whatever the text', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        const tokens = tokenize(text);
        const paragraphs = splitParagraphs(text, tokens);
        for (const spans of [paragraphs, splitSentences(tokens, paragraphs, [])]) {
          let next = 0;
          for (const { from, to, start, end } of spans) {
            expect(from).toBe(next);
            expect([start, end]).toEqual([tokens[from]?.start, tokens[to - 1]?.end]);
            next = to;
          }
          expect(next).toBe(tokens.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
