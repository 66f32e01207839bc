import { type AnnotatedArticle, annotate, measureReadability } from '@/lib/annotation';
import { type ArticleVersion, otherVersions } from '@/lib/articles';
import { proposeQuestions, type Question } from '@/lib/questions';
import { articleIds, readArticle, shippedEngine } from './shelf';

export { articleIds };

/** An article ready for the pages: annotated, corrected by its editor, with every question that passed review. */
export type LoadedArticle = {
  readonly annotated: AnnotatedArticle;
  readonly questions: readonly Question[];
  /** source.txt as it came: what the recorded edits replaced is read from it. */
  readonly source: string;
  /** The same story at other levels, easiest first. */
  readonly versions: readonly ArticleVersion[];
};

const loaded = new Map<string, LoadedArticle>();

/** Loads one shipped article, once a process; undefined for an id that does not ship. */
export const loadArticle = async (id: string): Promise<LoadedArticle | undefined> => {
  if (!articleIds().includes(id)) return undefined;
  const known = loaded.get(id);
  if (known) return known;
  const { article, source, ...editing } = readArticle(id);
  const annotated = annotate(shippedEngine(), article, editing);
  const { questions } = proposeQuestions(shippedEngine(), annotated);
  const versions = otherVersions(
    article,
    articleIds().map((other) => readArticle(other).article),
  );
  const made = { annotated, questions, source, versions };
  loaded.set(id, made);
  return made;
};

/** Every shipped article, the easiest to read first. */
export const loadLibrary = async (): Promise<readonly LoadedArticle[]> => {
  const all = await Promise.all(articleIds().map(loadArticle));
  return all
    .flatMap((article) => (article ? [{ article, score: measureReadability(article.annotated).score }] : []))
    .sort((a, b) => a.score - b.score)
    .map(({ article }) => article);
};
