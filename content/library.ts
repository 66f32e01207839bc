import { type AnnotatedArticle, annotate, measureReadability } from '@/lib/annotation';
import { type ArticleVersion, otherVersions } from '@/lib/articles';
import { makePairId } from '@/lib/progress';
import { proposeComparison, proposeQuestions, type Question } from '@/lib/questions';
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

/** Two articles on one topic with the questions that compare them. */
export type LoadedComparison = {
  readonly id: string;
  readonly articles: readonly [LoadedArticle, LoadedArticle];
  readonly questions: readonly Question[];
};

/** Both titles as one: «قمة هانوي» و«قمة فلاديفوستوك». */
export const quoteTitles = ({ articles }: LoadedComparison): string =>
  articles.map(({ annotated }) => `«${annotated.article.title}»`).join(' و');

/** Fewer questions are no quiz. */
const FEWEST_COMPARED = 8;

let compared: Promise<readonly LoadedComparison[]> | undefined;

/** Every two stories of the press that have enough in common to be compared; what we wrote ourselves tells of other things each. */
export const loadComparisons = (): Promise<readonly LoadedComparison[]> => (compared ??= findComparisons());

const findComparisons = async (): Promise<readonly LoadedComparison[]> => {
  const ids = articleIds().filter((id) => readArticle(id).article.story === id);
  const stories = (await Promise.all(ids.map(loadArticle))).flatMap((article) => article ?? []);
  return stories.flatMap((first, at) =>
    stories.slice(at + 1).flatMap((second): LoadedComparison[] => {
      const { questions } = proposeComparison(shippedEngine(), first.annotated, second.annotated);
      if (questions.length < FEWEST_COMPARED) return [];
      const id = makePairId(first.annotated.article.id, second.annotated.article.id);
      return [{ id, articles: [first, second], questions }];
    }),
  );
};
