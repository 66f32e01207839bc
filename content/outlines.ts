import { articleIds, loadArticle, loadComparisons, quoteTitles } from './library';

type Outline = { readonly title: string; readonly paragraphs?: number; readonly isComparison?: true };

/** What the pages of words and progress say of an article: its title, and how many paragraphs there are to read; of a comparison both titles. */
export const articleOutlines = async (): Promise<Readonly<Record<string, Outline>>> => {
  const all = await Promise.all(articleIds().map(loadArticle));
  const outlines = all.flatMap((entry): [string, Outline][] =>
    entry
      ? [
          [
            entry.annotated.article.id,
            { title: entry.annotated.article.title, paragraphs: entry.annotated.paragraphs.length },
          ],
        ]
      : [],
  );
  const pairs = (await loadComparisons()).map((pair): [string, Outline] => [
    pair.id,
    { title: quoteTitles(pair), isComparison: true },
  ]);
  return Object.fromEntries([...outlines, ...pairs]);
};
