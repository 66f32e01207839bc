'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { mistakesOn } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import type { ArticleOutlines } from './article-outlines';

/** The articles on which questions are still to be put right, and the way to each review. */
export const MistakeList = (props: { readonly progress: Progress; readonly articles: ArticleOutlines }): ReactNode => {
  const t = useTranslations('progress');
  const { number } = useNumbers();
  const missed = Object.entries(props.articles)
    .map(([id, { title, isComparison }]) => ({
      id,
      title,
      href: isComparison ? `/compare/${id}` : `/quiz/${id}`,
      count: mistakesOn(props.progress, id).length,
    }))
    .filter(({ count }) => count > 0);
  if (missed.length === 0) return null;
  return (
    <section aria-label={t('mistakes')}>
      <h2 className="section-title mb-2">{t('mistakes')}</h2>
      <ul>
        {missed.map(({ id, title, href, count }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 border-t border-line py-2">
            <ArabicText className="quoted min-w-0 flex-1 basis-56">{title}</ArabicText>
            <Link href={href} className={buttonClass('quiet')}>
              {t('review', { count, shown: number(count) })}
              <span lang="ar" className="sr-only">
                {' '}
                {title}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
};
