import { type Article, type ArticleMeta, type EditReason, parseArticle } from '@/lib/articles';

/** The words that the tests know; the real lexicon is a later layer. */
const KNOWN = new Set(
  'واشنطن والولايات الولايات المتحدة السفير الامريكى الوزراء الكويتي وزير دار نور الخارجية القمة والرئيس كوريا الشمالية'.split(
    ' ',
  ),
);
export const isKnownWord = (word: string): boolean => KNOWN.has(word);

/** Parses a text that must be an article. */
export const parse = (source: string, meta: ArticleMeta = {}): Article => {
  const result = parseArticle(source, { id: 'test', ...meta }, { isKnownWord });
  if (!result.ok) throw new Error(`not an article: ${JSON.stringify(result.error)}`);
  return result.value;
};

export const textOf = (source: string, meta?: ArticleMeta): string => parse(source, meta).text;

export const reasonsOf = (source: string, meta?: ArticleMeta): EditReason[] =>
  parse(source, meta).edits.map((edit) => edit.reason);

/** `count` words that end as a sentence does. */
export const sentenceOf = (count: number, opening = 'قال'): string =>
  `${[opening, ...Array<string>(count - 1).fill('كلمة')].join(' ')}.`;
