import { type AnnotatedArticle, annotate } from '@/lib/annotation';
import { proposeQuestions, type Question } from '@/lib/questions';
import { articleIds, readArticle, shippedEngine } from './shelf';

export { articleIds };

/** An article ready for the pages: annotated, corrected by its editor, with every question that passed review. */
export type LoadedArticle = {
  readonly annotated: AnnotatedArticle;
  readonly questions: readonly Question[];
  /** source.txt as it came: what the recorded edits replaced is read from it. */
  readonly source: string;
};

const loaded = new Map<string, LoadedArticle>();

/** Loads one shipped article, once a process; undefined for an id that does not ship. */
export const loadArticle = async (id: string): Promise<LoadedArticle | undefined> => {
  if (!articleIds().includes(id)) return undefined;
  const known = loaded.get(id);
  if (known) return known;
  const { article, corrections, source } = readArticle(id);
  const annotated = annotate(shippedEngine(), article, corrections);
  const { questions } = proposeQuestions(shippedEngine(), annotated);
  const made = { annotated, questions, source };
  loaded.set(id, made);
  return made;
};

/** What the pages of words and progress say of an article: its title, and how many paragraphs there are to read. */
export const articleOutlines = async (): Promise<
  Readonly<Record<string, { readonly title: string; readonly paragraphs: number }>>
> => {
  const all = await Promise.all(articleIds().map(loadArticle));
  const outlines = all.flatMap((entry) =>
    entry
      ? [[entry.annotated.article.id, { title: entry.annotated.article.title, paragraphs: entry.annotated.paragraphs.length }]]
      : [],
  );
  return Object.fromEntries(outlines);
};
