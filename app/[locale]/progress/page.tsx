import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ProgressReport } from '@/components/progress/ProgressReport';
import { articleIds, loadArticle, loadComparisons } from '@/content/library';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('progress'))('title'),
});

export default async function ProgressPage(): Promise<ReactNode> {
  const loaded = await Promise.all(articleIds().map(loadArticle));
  const titles = loaded.flatMap((entry) =>
    entry ? [[entry.annotated.article.id, entry.annotated.article.title]] : [],
  );
  const pairs = (await loadComparisons()).map(({ id, articles }) => [
    id,
    articles.map(({ annotated }) => `«${annotated.article.title}»`).join(' و'),
  ]);
  return <ProgressReport titles={Object.fromEntries([...titles, ...pairs])} />;
}
