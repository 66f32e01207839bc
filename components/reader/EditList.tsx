'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { useNumbers } from '@/components/ui/use-numbers';
import type { EditSummary } from './reader-text';

/** Every kind of change between the text as it came and the text shown, folded. */
export const EditList = ({ edits }: { edits: readonly EditSummary[] }): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  if (edits.length === 0) return null;
  return (
    <details className="mt-12 border-t border-line py-3">
      <summary className="min-h-8 py-1 font-bold">{t('reader.edits')}</summary>
      <p className="mb-3 text-sm text-faded">{t('reader.editsIntro')}</p>
      <ul className="grid gap-4 pb-2">
        {edits.map(({ reason, count, examples }) => (
          <li key={reason}>
            <p className="font-semibold">
              {t(`editReasons.${reason}`)} <bdi className="font-normal text-faded">({number(count)})</bdi>
            </p>
            <ul className="ps-4">
              {examples.map(({ before, after }, i) => (
                <li key={i} className="text-sm">
                  {before && (
                    <>
                      {t('reader.before')} <ArabicText className="font-reading text-xl text-wrong">{before}</ArabicText>
                      {' · '}
                    </>
                  )}
                  {after ? (
                    <>
                      {t('reader.after')} <ArabicText className="font-reading text-xl">{after}</ArabicText>
                    </>
                  ) : (
                    t('reader.removed')
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
};
