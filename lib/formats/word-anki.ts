import type { WordRow } from './word-row';

/*
 * Anki's text import (2.1.54 and later): headers, then a note a line with its fields between tabs. A field of its own for
 * each thing, so that learners map them to their own note type; a stable id, so that importing again updates.
 */

type AnkiWord = Omit<WordRow, 'met' | 'lookups'>;

const ARABIC = ['lemma', 'sentence', 'form', 'vocalized', 'root'] as const satisfies readonly (keyof AnkiWord)[];
const COLUMNS = ['guid', 'lemma', 'gloss', 'sentence', 'form', 'vocalized', 'root', 'tags'] as const;

const HEADERS = [
  '#separator:tab',
  '#html:true',
  `#columns:${COLUMNS.join('\t')}`,
  '#deck:Fahm',
  `#guid column:${COLUMNS.indexOf('guid') + 1}`,
  `#tags column:${COLUMNS.indexOf('tags') + 1}`,
];

const ESCAPES = [
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\r', '&#13;'],
  ['\n', '<br>'],
] as const;
const escape = (text: string): string =>
  ESCAPES.reduce((escaped, [plain, safe]) => escaped.replaceAll(plain, safe), text);
const unescape = (text: string): string =>
  ESCAPES.toReversed().reduce((plain, [original, safe]) => plain.replaceAll(safe, original), text);

const OPEN = '<div dir="rtl" lang="ar">';
const CLOSE = '</div>';
const asArabic = (text: string): string => (text === '' ? '' : `${OPEN}${escape(text)}${CLOSE}`);
const fromArabic = (field: string): string =>
  unescape(field.startsWith(OPEN) ? field.slice(OPEN.length, -CLOSE.length) : field);

const tagsOf = ({ article, state }: AnkiWord): string => `fahm::${state} fahm::text::${article.replace(/\s/g, '_')}`;

/** A list of words for Anki; Arabic fields carry their direction, since a card has none of its own. */
export const makeWordAnki = (words: readonly AnkiWord[]): string => {
  const notes = words.map((word) =>
    [
      `fahm-${escape(word.lemma)}`,
      asArabic(word.lemma),
      escape(word.gloss),
      ...ARABIC.slice(1).map((column) => asArabic(word[column])),
      tagsOf(word),
    ].join('\t'),
  );
  return [...HEADERS, ...notes, ''].join('\n');
};

/** Reads such a list back. */
export const parseWordAnki = (text: string): readonly AnkiWord[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, lemma = '', gloss = '', sentence = '', form = '', vocalized = '', root = '', tags = ''] =
        line.split('\t');
      const [state, article = ''] = tags.split(' ');
      return {
        lemma: fromArabic(lemma),
        gloss: unescape(gloss),
        sentence: fromArabic(sentence),
        form: fromArabic(form),
        vocalized: fromArabic(vocalized),
        root: fromArabic(root),
        article: article.replace('fahm::text::', ''),
        state: state === 'fahm::known' ? 'known' : state === 'fahm::learning' ? 'learning' : 'met',
      };
    });
