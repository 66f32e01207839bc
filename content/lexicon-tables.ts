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
};

/** Reads the lexicon's tables from disk. A broken row is a bug in our data: it throws with file, line and reason. */
export const readLexicon = (): Lexicon => {
  const table = (kind: TableKind): readonly TableText[] => {
    const file = FILES[kind];
    return [{ file: `content/lexicon/${file}`, text: readFileSync(path.join(FOLDER, file), 'utf8') }];
  };
  const { lexicon, errors } = parseLexicon({
    verbs: table('verbs'),
    nouns: table('nouns'),
    adjectives: table('adjectives'),
    names: table('names'),
    functionWords: table('functionWords'),
    expressions: table('expressions'),
  });
  if (errors.length > 0) throw new Error(errors.map(({ file, line, why }) => `${file}:${line}: ${why}`).join('\n'));
  return lexicon;
};
