'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { bestShare } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import type { ArticleSummary } from './article-summary';

/** What the learner has done with an article; a line is held free until the stored progress is read. */
export const ArticleState = ({ article }: { article: ArticleSummary }): ReactNode => {
  const t = useTranslations('library');
  const { number, percent } = useNumbers();
  const { progress, hydrated } = useProgress();
  const read = progress.reading[article.id];
  const best = bestShare(progress, article.id);
  const reached = (read?.paragraph ?? 0) + 1;

  const reading = (): string => {
    if (!read) return t('notOpened');
    if (reached >= article.paragraphs) return t('finished');
    return t('reached', { paragraph: number(reached), total: number(article.paragraphs) });
  };
  return (
    <p className="mt-3 flex min-h-7 flex-wrap gap-x-4 text-sm font-semibold text-accent">
      {hydrated && (
        <>
          <span>{reading()}</span>
          {best !== undefined && <span>{t('best', { share: percent(best) })}</span>}
          {progress.drafts[article.id] && <span>{t('inQuiz')}</span>}
        </>
      )}
    </p>
  );
};
