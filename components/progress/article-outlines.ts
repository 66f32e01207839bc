/**
 * By id, what is said of the articles that ship, of their comparisons, and of the learner's own texts; one that is gone is
 * missing. Of an own text nobody counts the paragraphs.
 */
export type ArticleOutlines = Readonly<
  Record<string, { readonly title: string; readonly paragraphs?: number; readonly isComparison?: true }>
>;
