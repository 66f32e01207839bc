import { shippedEngine } from '@/content/shelf';
import { type AnnotatedArticle, annotate, type TokenSpan } from '@/lib/annotation';
import type { Article } from '@/lib/articles';
import { anArticle } from './builders';

/** A text annotated with the shipped engine, which is made once a test file. */
export const annotateText = (text: string, values: Partial<Article> = {}): AnnotatedArticle =>
  annotate(shippedEngine(), anArticle({ ...values, text }));

/** The text of a run of tokens, as the article has it. */
export const textOf = ({ article, tokens }: AnnotatedArticle, { from, to }: TokenSpan): string =>
  article.text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
