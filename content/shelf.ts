import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Correction,
  type Engine,
  makeEngine,
  parseCorrections,
  parseVocalization,
  type Vocalization,
} from '@/lib/annotation';
import { type Article, parseArticle, parseArticleMeta } from '@/lib/articles';
import { isKnown } from '@/lib/morphology';
import { readLexicon } from './lexicon-tables';

const SHELF = path.join(process.cwd(), 'content', 'articles');

/** One article as it lies on disk, parsed; with the corrections an editor made to its analyses, and its marks where it is vocalised. */
export type ShelvedArticle = {
  readonly article: Article;
  readonly source: string;
  readonly corrections: readonly Correction[];
  readonly vocalization?: Vocalization;
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

const shelved = new Map<string, ShelvedArticle>();

/** Reads one shipped article, once a process. A broken one is a bug in our data: it throws and names the file. */
export const readArticle = (id: string): ShelvedArticle => {
  const known = shelved.get(id) ?? readFolder(id);
  shelved.set(id, known);
  return known;
};

const readFolder = (id: string): ShelvedArticle => {
  const folder = path.join(SHELF, id);
  const source = readFileSync(path.join(folder, 'source.txt'), 'utf8');
  const meta = parseArticleMeta(readFileSync(path.join(folder, 'article.json'), 'utf8'));
  if (!meta.ok) throw new Error(`content/articles/${id}/article.json: ${JSON.stringify(meta.error)}`);
  const { morphology } = shippedEngine();
  const parsed = parseArticle(source, { ...meta.value, id }, { isKnownWord: (word) => isKnown(morphology, word) });
  if (!parsed.ok) throw new Error(`content/articles/${id}: ${JSON.stringify(parsed.error)}`);
  const file = path.join(folder, 'corrections.tsv');
  const corrections = existsSync(file) ? parseCorrections(readFileSync(file, 'utf8')) : [];
  const vocalization = readVocalization(id, parsed.value);
  return { article: parsed.value, source, corrections, ...(vocalization ? { vocalization } : {}) };
};

/** The marks of an article that has a vocalized.txt; one that strays from the article's words throws with line and word. */
const readVocalization = (id: string, article: Article): Vocalization | undefined => {
  const file = path.join(SHELF, id, 'vocalized.txt');
  if (!existsSync(file)) return undefined;
  const parsed = parseVocalization(readFileSync(file, 'utf8'), article);
  if (parsed.ok) return parsed.value;
  const { line, word, expected } = parsed.error;
  throw new Error(`content/articles/${id}/vocalized.txt:${line}: «${word}» stands where the article has «${expected}»`);
};
