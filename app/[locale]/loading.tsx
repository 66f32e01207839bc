'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Stands while a page is on its way; it appears late, so that a quick page never flashes. */
export default function LoadingPage(): ReactNode {
  const t = useTranslations('loading');
  return (
    <div role="status" className="loading-page py-16 text-center text-faded">
      <span aria-hidden className="nuqta mb-4 text-2xl" />
      <p>{t('text')}</p>
    </div>
  );
}
