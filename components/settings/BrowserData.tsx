'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { deleteEverything, useWordReports } from '@/lib/stores';

/** What lies in this browser: taken away as files, or deleted. */
export const BrowserData = (): ReactNode => {
  const t = useTranslations('data');
  return (
    <section className="mt-14 grid gap-6">
      <h2 className="section-title">{t('title')}</h2>
      <Reports />
      <DeleteEverything />
    </section>
  );
};

const Reports = (): ReactNode => {
  const t = useTranslations('data');
  const { number } = useNumbers();
  const { reports, clear } = useWordReports();
  const count = reports.length;
  return (
    <div>
      <h3 className="font-semibold">{t('reports')}</h3>
      <p className="caption max-w-prose">{t('reportCount', { count, shown: number(count) })}</p>
      {count > 0 && (
        <div className="mt-2 flex flex-wrap gap-3">
          <button
            type="button"
            className={buttonClass('plain')}
            onClick={() => saveFile('fahm-reports.json', `${JSON.stringify(reports, null, 2)}\n`)}
          >
            {t('exportReports')}
          </button>
          <button type="button" className={buttonClass('quiet')} onClick={clear}>
            {t('deleteReports')}
          </button>
        </div>
      )}
    </div>
  );
};

/** In two steps, for it can't be taken back. */
const DeleteEverything = (): ReactNode => {
  const t = useTranslations('data');
  const [step, setStep] = useState<'ask' | 'sure' | 'done'>('ask');
  const erase = async (): Promise<void> => {
    await deleteEverything();
    setStep('done');
  };
  return (
    <div>
      <h3 className="font-semibold">{t('deleteTitle')}</h3>
      <p className="caption max-w-prose">{t('deleteIntro')}</p>
      <div className="mt-2 flex flex-wrap gap-3">
        {step !== 'sure' ? (
          <button type="button" className={buttonClass('plain')} onClick={() => setStep('sure')}>
            {t('delete')}
          </button>
        ) : (
          <>
            <button
              type="button"
              className={`${buttonClass('plain')} border-wrong text-wrong`}
              onClick={() => void erase()}
            >
              {t('deleteNow')}
            </button>
            <button type="button" className={buttonClass('quiet')} onClick={() => setStep('ask')}>
              {t('keep')}
            </button>
          </>
        )}
      </div>
      <p role="status" className="caption">
        {step === 'done' && t('deleted')}
      </p>
    </div>
  );
};

const saveFile = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
