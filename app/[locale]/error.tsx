'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';

export default function ErrorPage({ reset }: { error: Error; reset: () => void }): ReactNode {
  const t = useTranslations('error');
  return (
    <div role="alert" className="py-16 text-center">
      <h1 className="page-title">{t('title')}</h1>
      <p className="mt-2 mb-8 text-faded">{t('text')}</p>
      <button type="button" className={buttonClass('main')} onClick={reset}>
        {t('retry')}
      </button>
    </div>
  );
}
