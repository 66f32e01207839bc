import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { ArticleList } from '@/components/library/ArticleList';
import { summarizeArticle } from '@/components/library/article-summary';
import type { ArticleSummary } from '@/components/library/article-summary';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeading } from '@/components/ui/PageHeading';
import { ShareButton } from '@/components/ui/ShareButton';
import { loadLibrary } from '@/content/library';

export default async function LibraryPage(): Promise<ReactNode> {
  return <Library articles={(await loadLibrary()).map(summarizeArticle)} />;
}

const Library = ({ articles }: { articles: readonly ArticleSummary[] }): ReactNode => {
  const t = useTranslations();
  return (
    <PageMessages page="">
      <PageHeading title={t('library.title')} intro={t('site.tagline')}>
        <ShareButton title={t('library.title')} />
      </PageHeading>
      {articles.length === 0 && <EmptyState text={t('library.empty')} />}
      <ArticleList articles={articles} />
    </PageMessages>
  );
};
