import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArticleCard } from '@/components/library/ArticleCard';
import { summarizeArticle } from '@/components/library/article-summary';
import type { ArticleSummary } from '@/components/library/article-summary';
import { articleIds, loadArticle } from '@/content/library';

export default async function LibraryPage(): Promise<ReactNode> {
  const loaded = await Promise.all(articleIds().map(loadArticle));
  return <Library articles={loaded.flatMap((article) => (article ? [summarizeArticle(article)] : []))} />;
}

const Library = ({ articles }: { articles: readonly ArticleSummary[] }): ReactNode => {
  const t = useTranslations();
  return (
    <>
      <h1 className="font-title text-4xl leading-normal font-bold">{t('library.title')}</h1>
      <p className="mt-1 mb-8 text-faded">{t('site.tagline')}</p>
      {articles.length === 0 && <p>{t('library.empty')}</p>}
      <ul className="grid gap-6">
        {articles.map((article) => (
          <li key={article.id}>
            <ArticleCard article={article} />
          </li>
        ))}
      </ul>
    </>
  );
};
