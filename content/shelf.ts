import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Correction, type Engine, makeEngine, parseCorrections } from '@/lib/annotation';
import { type Article, parseArticle, parseArticleMeta } from '@/lib/articles';
import { isKnown } from '@/lib/morphology';
import { readLexicon } from './lexicon-tables';

const SHELF = path.join(process.cwd(), 'content', 'articles');

/** One article as it lies on disk, parsed; with the corrections an editor made to its analyses. */
export type ShelvedArticle = {
  readonly article: Article;
  readonly source: string;
  readonly corrections: readonly Correction[];
};

let engine: Engine | undefined;
/** The shipped lexicon made ready, once a process. */
export const shippedEngine = (): Engine => (engine ??= makeEngine(readLexicon()));

/** Ids of the articles that ship with Fahm, in the order of the alphabet. */
export const articleIds = (): readonly string[] =>
  existsSync(SHELF)
    ? readdirSync(SHELF)
        .filter((id) => existsSync(path.join(SHELF, id, 'source.txt')))
        .sort()
    : [];

/** Reads one shipped article. A broken one is a bug in our data: it throws and names the file. */
export const readArticle = (id: string): ShelvedArticle => {
  const folder = path.join(SHELF, id);
  const source = readFileSync(path.join(folder, 'source.txt'), 'utf8');
  const meta = parseArticleMeta(readFileSync(path.join(folder, 'article.json'), 'utf8'));
  if (!meta.ok) throw new Error(`content/articles/${id}/article.json: ${JSON.stringify(meta.error)}`);
  const { morphology } = shippedEngine();
  const parsed = parseArticle(source, { ...meta.value, id }, { isKnownWord: (word) => isKnown(morphology, word) });
  if (!parsed.ok) throw new Error(`content/articles/${id}: ${JSON.stringify(parsed.error)}`);
  const file = path.join(folder, 'corrections.tsv');
  const corrections = existsSync(file) ? parseCorrections(readFileSync(file, 'utf8')) : [];
  return { article: parsed.value, source, corrections };
};
