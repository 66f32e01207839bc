'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useOutlines } from '@/components/texts/use-outlines';
import { EmptyState } from '@/components/ui/EmptyState';
import { PageHeading } from '@/components/ui/PageHeading';
import { ShareButton } from '@/components/ui/ShareButton';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/lib/i18n';
import { listedWords } from '@/lib/progress';
import type { DueCard } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import type { ArticleOutlines } from '@/components/progress/article-outlines';
import { ReviewPanel } from './ReviewPanel';
import { ReviewSession } from './ReviewSession';
import { VocabularyList } from './VocabularyList';

/** The words a reader has met: what is due today, then the list. A review takes the whole page. */
export const VocabularyPage = (props: { readonly articles: ArticleOutlines }): ReactNode => {
  const t = useTranslations('vocabulary');
  const articles = useOutlines(props.articles);
  const { progress, hydrated } = useProgress();
  const [session, setSession] = useState<readonly DueCard[]>();
  const words = listedWords(progress);

  if (session) return <ReviewSession cards={session} onEnd={() => setSession(undefined)} />;
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')}>
        <ShareButton title={t('title')} />
      </PageHeading>
      {!hydrated && <p className="text-faded">{t('loading')}</p>}
      {hydrated && words.length === 0 && (
        <EmptyState text={t('empty')}>
          <Link href="/" className={buttonClass('main')}>
            {t('toLibrary')}
          </Link>
        </EmptyState>
      )}
      {hydrated && words.length > 0 && (
        <>
          <ReviewPanel onStart={setSession} />
          <VocabularyList words={words} articles={articles} />
        </>
      )}
    </>
  );
};
