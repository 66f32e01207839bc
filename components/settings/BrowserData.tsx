'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { browserStorage } from '@/components/classroom/browser-storage';
import { saveAllTexts } from '@/components/texts/export-texts';
import { buttonClass } from '@/components/ui/button';
import { saveFile } from '@/components/ui/save-file';
import { useNumbers } from '@/components/ui/use-numbers';
import { deleteEverything, deleteText, hasUnsentAnswers, listTexts, useWordReports } from '@/lib/stores';
import type { StoredText } from '@/lib/stores';
import { DeleteInTwoSteps } from './DeleteInTwoSteps';

/** What lies in this browser beside the progress: taken away as files, or deleted. */
export const BrowserData = (): ReactNode => {
  const t = useTranslations('data');
  const [texts, setTexts] = useState<readonly StoredText[]>([]);
  const [done, setDone] = useState('');
  useEffect(() => {
    void listTexts().then((found) => setTexts(found ?? []));
  }, []);
  const after = async (change: Promise<void>, said: string): Promise<void> => {
    await change;
    setTexts((await listTexts()) ?? []);
    setDone(said);
  };
  return (
    <section className="mt-14 grid grid-cols-1 gap-6">
      <h2 className="section-title">{t('title')}</h2>
      <OwnTexts texts={texts} erase={() => after(deleteAll(texts), t('textsDeleted'))} />
      <Reports />
      <div>
        <h3 className="font-semibold">{t('deleteTitle')}</h3>
        <p className="caption max-w-prose">{t('deleteIntro')}</p>
        <div className="mt-2 flex flex-wrap gap-3">
          <DeleteInTwoSteps
            label={t('delete')}
            sure={t('deleteNow')}
            keep={t('keep')}
            erase={() => after(deleteEverything(), t('deleted'))}
            warn={() => (hasUnsentAnswers(browserStorage()) ? t('deleteUnsent') : undefined)}
          />
        </div>
        <p role="status" className="caption">
          {done}
        </p>
      </div>
    </section>
  );
};

const deleteAll = async (texts: readonly StoredText[]): Promise<void> => {
  for (const { id } of texts) await deleteText(id);
};

type OwnTextsProps = { readonly texts: readonly StoredText[]; readonly erase: () => Promise<void> };

/** The learner's own texts: too large for the backup of the progress, they have an export of their own. */
const OwnTexts = ({ texts, erase }: OwnTextsProps): ReactNode => {
  const t = useTranslations('data');
  const { number } = useNumbers();
  const count = texts.length;
  return (
    <div>
      <h3 className="font-semibold">{t('texts')}</h3>
      <p className="caption max-w-prose">{t('textCount', { count, shown: number(count) })}</p>
      {count > 0 && (
        <div className="mt-2 flex flex-wrap gap-3">
          <button type="button" className={buttonClass('plain')} onClick={() => void saveAllTexts(texts)}>
            {t('exportTexts')}
          </button>
          <DeleteInTwoSteps label={t('deleteTexts')} sure={t('deleteTextsNow')} keep={t('keepTexts')} erase={erase} />
        </div>
      )}
    </div>
  );
};

const Reports = (): ReactNode => {
  const t = useTranslations('data');
  const { number } = useNumbers();
  const { reports, clear } = useWordReports();
  const count = reports.length;
  const save = (): void =>
    saveFile({
      name: 'fahm-reports.json',
      type: 'application/json',
      content: `${JSON.stringify(reports, null, 2)}\n`,
    });
  return (
    <div>
      <h3 className="font-semibold">{t('reports')}</h3>
      <p className="caption max-w-prose">{t('reportCount', { count, shown: number(count) })}</p>
      {count > 0 && (
        <div className="mt-2 flex flex-wrap gap-3">
          <button type="button" className={buttonClass('plain')} onClick={save}>
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
