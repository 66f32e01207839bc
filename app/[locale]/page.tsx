import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArticleCard } from '@/components/library/ArticleCard';
import { summarizeArticle } from '@/components/library/article-summary';
import type { ArticleSummary } from '@/components/library/article-summary';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeading } from '@/components/ui/PageHeading';
import { articleIds, loadArticle } from '@/content/library';

export default async function LibraryPage(): Promise<ReactNode> {
  const loaded = await Promise.all(articleIds().map(loadArticle));
  return <Library articles={loaded.flatMap((article) => (article ? [summarizeArticle(article)] : []))} />;
}

const Library = ({ articles }: { articles: readonly ArticleSummary[] }): ReactNode => {
  const t = useTranslations();
  return (
    <>
      <PageHeading title={t('library.title')} intro={t('site.tagline')} />
      {articles.length === 0 && <EmptyState text={t('library.empty')} />}
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} />
          </li>
        ))}
      </ul>
    </>
  );
};
