'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ArticleVersion } from '@/lib/articles';
import { Link } from '@/lib/i18n';

/** The same story told more easily or less; nothing where there is no other version. */
export const VersionLinks = ({ versions }: { versions: readonly ArticleVersion[] }): ReactNode => {
  const t = useTranslations('levels');
  if (versions.length === 0) return null;
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <span className="text-faded">{t('sameStory')}</span>
      {versions.map(({ id, title, level, compares }) => (
        <Link
          key={id}
          href={`/read/${id}`}
          className="inline-flex min-h-6 items-center text-accent underline underline-offset-4"
        >
          {t(compares, { level })}
          <span className="sr-only">
            {' '}
            <bdi lang="ar">{title}</bdi>
          </span>
        </Link>
      ))}
    </p>
  );
};
