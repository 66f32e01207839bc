'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/**
 * Stands while a page that is made for the request is on its way; it appears late, so that a quick page never flashes.
 * Pages that are built have none: React would send a long page hidden behind it and show it by a script, a third of a
 * second late. On the way to those the link says so.
 */
export const PageOnItsWay = (): ReactNode => {
  const t = useTranslations('loading');
  return (
    <div role="status" className="loading-page py-16 text-center text-faded">
      <span aria-hidden className="nuqta mb-4 text-2xl" />
      <p>{t('text')}</p>
    </div>
  );
};
