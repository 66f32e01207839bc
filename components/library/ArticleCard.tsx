'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import type { ArticleSummary } from './article-summary';
import { ArticleState } from './ArticleState';
import { ReadabilityParts } from './ReadabilityParts';
import { VersionLinks } from './VersionLinks';

export const ArticleCard = ({ article }: { article: ArticleSummary }): ReactNode => {
  const t = useTranslations();
  const { number, date } = useNumbers();
  const words = t('site.words', { count: article.words, shown: number(article.words) });
  const minutes = t('site.minutes', { count: article.minutes, shown: number(article.minutes) });
  return (
    <article className="entry">
      <h2 lang="ar" dir="rtl" className="font-title text-3xl leading-relaxed">
        <Link href={`/read/${article.id}`} className="text-ink no-underline hover:text-accent">
          {article.title}
        </Link>
      </h2>
      <p className="flex flex-wrap gap-x-4 text-sm text-faded">
        {article.byline && <bdi lang="ar">{article.byline}</bdi>}
        {article.published && (
          <time dateTime={article.published} suppressHydrationWarning>
            {date(article.published)}
          </time>
        )}
        <span>{t('library.level', { level: article.level })}</span>
        <span>{t('library.length', { words, minutes })}</span>
      </p>
      <p lang="ar" dir="rtl" className="mt-3 font-reading text-xl leading-[2.1] text-faded">
        {article.opening}
      </p>
      <ArticleState article={article} />
      <div className="mt-4 flex flex-wrap gap-3">
        <Link href={`/read/${article.id}`} className={buttonClass('main')}>
          {t('library.read')}
          <span className="sr-only"> {article.title}</span>
        </Link>
        <Link href={`/quiz/${article.id}`} className={buttonClass('plain')}>
          {t('library.quiz')}
          <span className="sr-only"> {article.title}</span>
        </Link>
      </div>
      <VersionLinks versions={article.versions} />
      <ReadabilityParts readability={article.readability} title={article.title} />
    </article>
  );
};
