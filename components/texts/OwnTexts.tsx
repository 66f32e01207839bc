'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { deleteText, listTexts, readSource, renameText } from '@/lib/stores';
import type { StoredText, StoreResult } from '@/lib/stores';
import { saveAllTexts, saveText } from './export-texts';
import { TextEntry } from './TextEntry';
import { TextForm } from './TextForm';
import './texts.css';

type Kept = readonly StoredText[] | 'loading' | 'unavailable';

/** A place for another text, and the texts that are kept. */
export const OwnTexts = (): ReactNode => {
  const t = useTranslations('texts');
  const [texts, setTexts] = useState<Kept>('loading');
  const list = typeof texts === 'string' ? [] : texts;
  const [newest, setNewest] = useState<string>();
  const [notice, setNotice] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  const reload = (): Promise<void> => listTexts().then((found) => setTexts(found ?? 'unavailable'));
  useEffect(() => {
    void listTexts().then((found) => setTexts(found ?? 'unavailable'));
  }, []);

  const after = async (change: Promise<StoreResult>, done: string): Promise<void> => {
    const result = await change;
    setNotice(result.ok ? done : t(`problems.${result.problem}`));
    await reload();
  };
  const remove = async (text: StoredText): Promise<void> => {
    await after(deleteText(text.id), t('deleted'));
    heading.current?.focus();
  };
  const onPrepared = async (text: StoredText): Promise<void> => {
    setNotice(t('ready'));
    await reload();
    setNewest(text.id);
  };

  return (
    <>
      <TextForm onPrepared={(text) => void onPrepared(text)} />
      <p role="status" className="mt-4 min-h-8 font-semibold text-accent">
        {notice}
      </p>
      <section className="mt-6">
        <h2 ref={heading} tabIndex={-1} className="section-title mb-4">
          {t('kept')}
        </h2>
        {texts === 'unavailable' && <p className="rounded-md bg-notice px-4 py-2">{t('problems.unavailable')}</p>}
        {texts !== 'loading' && texts !== 'unavailable' && list.length === 0 && (
          <p className="text-faded">{t('empty')}</p>
        )}
        {list.length > 0 && (
          <>
            <ul>
              {list.map((text) => (
                <li key={text.id}>
                  <TextEntry
                    text={text}
                    isNew={text.id === newest}
                    onRename={(title) => void after(renameText(text, title), t('renamed'))}
                    onDelete={() => void remove(text)}
                    onExport={() => void readSource(text.id).then((source) => source && saveText(text, source))}
                  />
                </li>
              ))}
            </ul>
            <button type="button" className={`${buttonClass('plain')} mt-4`} onClick={() => void saveAllTexts(list)}>
              {t('exportAll')}
            </button>
          </>
        )}
      </section>
    </>
  );
};
