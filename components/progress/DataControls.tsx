'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { localDay } from '@/components/ui/local-day';
import { saveFile } from '@/components/ui/save-file';
import { makeBackup } from '@/lib/progress';
import { deleteEverything, useProgress, useSettings } from '@/lib/stores';
import { KeptCopies } from './KeptCopies';
import { RestoreForm } from './RestoreForm';

/** All that the browser keeps, in the reader's own hands: to take away as a file, to bring back, to delete. */
export const DataControls = (): ReactNode => {
  const t = useTranslations('data');
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
      <p className="mb-6 max-w-prose text-faded">{t('intro')}</p>
      <div className="entry">
        <h3 className="font-bold">{t('backup')}</h3>
        <p className="mb-3 max-w-prose text-faded">{t('backupText')}</p>
        <button type="button" className={buttonClass('plain')} disabled={!hydrated} onClick={save}>
          {t('save')}
        </button>
      </div>
      <RestoreForm />
      {hydrated && <KeptCopies />}
      <DeleteForm />
    </section>
  );
};

const takeFocus = (button: HTMLButtonElement | null): void => button?.focus();

const DeleteForm = (): ReactNode => {
  const t = useTranslations('data');
  const [state, setState] = useState<'idle' | 'asking' | 'done'>('idle');
  return (
    <div className="entry">
      <h3 className="font-bold">{t('delete')}</h3>
      <p className="mb-3 max-w-prose text-faded">{t('deleteText')}</p>
      {state !== 'asking' && (
        <button type="button" className={buttonClass('plain')} onClick={() => setState('asking')}>
          {t('deleteAsk')}
        </button>
      )}
      {state === 'asking' && (
        <div role="group" aria-label={t('deleteSure')} className="leaf">
          <p className="mb-3 font-semibold text-wrong">{t('deleteSure')}</p>
          <div className="flex flex-wrap gap-3">
            <button
              type="button"
              // The question has come in its place: whoever pressed by keyboard stands on the safe answer.
              ref={takeFocus}
              className={buttonClass('main')}
              onClick={() => setState('idle')}
            >
              {t('keep')}
            </button>
            <button
              type="button"
              className={buttonClass('plain')}
              onClick={() => void deleteEverything().then(() => setState('done'))}
            >
              {t('deleteNow')}
            </button>
          </div>
        </div>
      )}
      <p role="status">{state === 'done' && t('deleted')}</p>
    </div>
  );
};
