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
        <div className="mx-auto flex max-w-[65.3rem] flex-wrap items-center justify-between gap-3 border-b border-line bg-notice px-5 py-3">
          <p className="min-w-0 flex-1 basis-64">{t(trouble)}</p>
          <button type="button" className={buttonClass('plain')} onClick={dismiss}>
            {t('dismiss')}
          </button>
        </div>
      )}
    </div>
  );
};
