import type { Progress } from './types';

export type ReadingMark = { readonly articleId: string; readonly paragraph: number; readonly at: string };

/** Remembers how far an article was read; scrolling back does not take progress away. */
export const markReading = (progress: Progress, { articleId, paragraph, at }: ReadingMark): Progress => {
  const furthest = Math.max(progress.reading[articleId]?.paragraph ?? 0, paragraph);
  return { ...progress, reading: { ...progress.reading, [articleId]: { at, paragraph: furthest } } };
};
