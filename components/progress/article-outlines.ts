/** By id, what is said of the articles that ship: one that is gone, or is the learner's own, is missing. */
export type ArticleOutlines = Readonly<Record<string, { readonly title: string; readonly paragraphs: number }>>;
