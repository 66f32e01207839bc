import { makeCsv, parseCsv } from './csv';
import { isolateArabic, withoutIsolates } from './isolates';
import type { WordRow } from './word-row';

const COLUMNS = [
  'lemma',
  'gloss',
  'root',
  'form',
  'vocalized',
  'sentence',
  'article',
  'met',
  'lookups',
  'state',
] as const satisfies readonly (keyof WordRow)[];

const ARABIC: ReadonlySet<string> = new Set<keyof WordRow>(['lemma', 'root', 'form', 'vocalized', 'sentence']);

/** A list of words for a spreadsheet, one a row under a row of names. */
export const makeWordCsv = (words: readonly WordRow[]): string =>
  makeCsv([
    COLUMNS,
    ...words.map((word) => COLUMNS.map((column) => (ARABIC.has(column) ? isolateArabic(word[column]) : word[column]))),
  ]);

/** Reads such a list back; columns are found by name, so that a spreadsheet may have moved them. */
export const parseWordCsv = (text: string): readonly WordRow[] => {
  const [names = [], ...rows] = parseCsv(text);
  return rows.map((row) => {
    const cell = (column: (typeof COLUMNS)[number]): string => {
      const text = row[names.indexOf(column)] ?? '';
      return ARABIC.has(column) ? withoutIsolates(text) : text;
    };
    const state = cell('state');
    return {
      lemma: cell('lemma'),
      gloss: cell('gloss'),
      root: cell('root'),
      form: cell('form'),
      vocalized: cell('vocalized'),
      sentence: cell('sentence'),
      article: cell('article'),
      met: cell('met'),
      lookups: cell('lookups'),
      state: state === 'known' || state === 'learning' ? state : 'met',
    };
  });
};
