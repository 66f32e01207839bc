import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lexicon, parseLexicon, type TableKind, type TableText } from '@/lib/lexicon';

const FOLDER = path.join(process.cwd(), 'content', 'lexicon');
const FILES: Readonly<Record<TableKind, string>> = {
  verbs: 'verbs.tsv',
  nouns: 'nouns.tsv',
  adjectives: 'adjectives.tsv',
  names: 'names.tsv',
  functionWords: 'function-words.tsv',
  expressions: 'expressions.tsv',
  wordPairs: 'word-pairs.tsv',
};

/** The lexicon's tables as they lie on disk. */
export const lexiconTables = (): Readonly<Record<TableKind, readonly TableText[]>> => {
  const table = (kind: TableKind): readonly TableText[] => {
    const file = FILES[kind];
    return [{ file: `content/lexicon/${file}`, text: readFileSync(path.join(FOLDER, file), 'utf8') }];
  };
  return {
    verbs: table('verbs'),
    nouns: table('nouns'),
    adjectives: table('adjectives'),
    names: table('names'),
    functionWords: table('functionWords'),
    expressions: table('expressions'),
    wordPairs: table('wordPairs'),
  };
};

/** Reads the shipped lexicon. A broken row is a bug in our data: it throws with file, line and reason. */
export const readLexicon = (): Lexicon => {
  const { lexicon, errors } = parseLexicon(lexiconTables());
  if (errors.length > 0) throw new Error(errors.map(({ file, line, why }) => `${file}:${line}: ${why}`).join('\n'));
  return lexicon;
};
