import { articleIds, loadArticle } from './library';

/** What the pages of words and progress say of an article: its title, and how many paragraphs there are to read. */
export const articleOutlines = async (): Promise<
  Readonly<Record<string, { readonly title: string; readonly paragraphs: number }>>
> => {
  const all = await Promise.all(articleIds().map(loadArticle));
  const outlines = all.flatMap((entry) =>
    entry
      ? [
          [
            entry.annotated.article.id,
            { title: entry.annotated.article.title, paragraphs: entry.annotated.paragraphs.length },
          ],
        ]
      : [],
  );
  return Object.fromEntries(outlines);
};
