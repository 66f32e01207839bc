'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { localDay } from '@/components/ui/local-day';
import { saveFile } from '@/components/ui/save-file';
import { makeBackup } from '@/lib/progress';
import { useProgress, useSettings } from '@/lib/stores';
import { KeptCopies } from './KeptCopies';
import { RestoreForm } from './RestoreForm';

/** Progress, words and settings in the reader's own hands: to take away as a file and to bring back. */
export const DataControls = (): ReactNode => {
  const t = useTranslations('backup');
  const { progress, hydrated } = useProgress();
  const settings = useSettings((store) => store.settings);

  const save = (): void => {
    const now = new Date();
    saveFile({
      name: `fahm-backup-${localDay(now)}.json`,
      type: 'application/json',
      text: makeBackup({ progress, settings, madeAt: now.toISOString() }),
    });
  };
  return (
    <section aria-label={t('title')} className="mt-14">
      <h2 className="section-title">{t('title')}</h2>
      <p className="mb-3 max-w-prose text-faded">{t('intro')}</p>
      <button type="button" className={`${buttonClass('plain')} mb-8`} disabled={!hydrated} onClick={save}>
        {t('save')}
      </button>
      <RestoreForm />
      {hydrated && <KeptCopies />}
    </section>
  );
};
