'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { firstWords } from '@/components/ui/first-words';
import { useNumbers } from '@/components/ui/use-numbers';

const SHOWN = 150;

/** A long text waiting to be prepared: how it begins and how long it is. */
export const HeldText = ({ source, onRemove }: { source: string; onRemove: (() => void) | undefined }): ReactNode => {
  const t = useTranslations('texts');
  const { number } = useNumbers();
  return (
    <section aria-label={t('held')}>
      <h3 className="font-semibold">{t('held')}</h3>
      <p lang="ar" dir="auto" className="quoted mt-1">
        {firstWords(source, SHOWN)}
      </p>
      <p className="caption">{t('heldLength', { length: number(source.length) })}</p>
      {onRemove && (
        <button type="button" className={buttonClass('quiet')} onClick={onRemove}>
          {t('heldRemove')}
        </button>
      )}
    </section>
  );
};
