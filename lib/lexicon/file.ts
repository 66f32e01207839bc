import { type ParsedLexicon, parseLexicon, TABLE_KINDS, type TableKind, type TableText } from './parse';

/** A line that opens a table; no row can begin like it, since every row begins with a letter. */
const HEADING = '# ';

/**
 * All tables as one text, for a browser to fetch: each table as it stands, under a line that names its kind.
 * `# verbs`, the header, the rows, `# nouns`, the header, the rows …
 */
export const makeLexiconFile = (tables: Readonly<Record<TableKind, readonly TableText[]>>): string =>
  TABLE_KINDS.flatMap((kind) =>
    tables[kind].map(({ text }) => `${HEADING}${kind}\n${text.endsWith('\n') ? text : `${text}\n`}`),
  ).join('');

/**
 * The lexicon of a text that `makeLexiconFile` made: `parseLexiconFile(await response.text())`. A text that is something else,
 * an error page for instance, has errors: a table that is missing is one whose header is wrong.
 */
export const parseLexiconFile = (text: string): ParsedLexicon => {
  const sections = new Map<string, TableText[]>();
  for (const section of `\n${text}`.split(`\n${HEADING}`).slice(1)) {
    const end = section.indexOf('\n');
    const kind = section.slice(0, end);
    sections.set(kind, [...(sections.get(kind) ?? []), { file: kind, text: section.slice(end + 1) }]);
  }
  const tables = (kind: TableKind): readonly TableText[] => sections.get(kind) ?? [{ file: kind, text: '' }];
  return parseLexicon({
    verbs: tables('verbs'),
    nouns: tables('nouns'),
    adjectives: tables('adjectives'),
    names: tables('names'),
    functionWords: tables('functionWords'),
    expressions: tables('expressions'),
    wordPairs: tables('wordPairs'),
  });
};
