'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useStorageNotice } from '@/lib/stores';
import { buttonClass } from './button';

/** Says what happened to the stored progress, until it is dismissed. */
export const StorageNotice = (): ReactNode => {
  const t = useTranslations('notices');
  const { trouble, dismiss } = useStorageNotice();
  return (
    <div role="status" aria-label={t('label')}>
      {trouble && (
        <div className="mx-auto mt-4 flex max-w-3xl flex-wrap items-center justify-between gap-3 rounded-lg border border-line bg-notice p-4">
          <p className="min-w-0 flex-1 basis-64">{t(trouble)}</p>
          <button type="button" className={buttonClass('plain')} onClick={dismiss}>
            {t('dismiss')}
          </button>
        </div>
      )}
    </div>
  );
};
