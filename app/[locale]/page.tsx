import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArticleList } from '@/components/library/ArticleList';
import { summarizeArticle } from '@/components/library/article-summary';
import type { ArticleSummary } from '@/components/library/article-summary';
import { loadLibrary } from '@/content/library';

export default async function LibraryPage(): Promise<ReactNode> {
  return <Library articles={(await loadLibrary()).map(summarizeArticle)} />;
}

const Library = ({ articles }: { articles: readonly ArticleSummary[] }): ReactNode => {
  const t = useTranslations();
  return (
    <>
      <h1 className="font-title text-4xl leading-normal font-bold">{t('library.title')}</h1>
      <p className="mt-1 mb-8 text-faded">{t('site.tagline')}</p>
      {articles.length === 0 && <p>{t('library.empty')}</p>}
      <ArticleList articles={articles} />
    </>
  );
};
