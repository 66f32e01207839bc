'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { STAGES } from '@/components/engine/protocol';
import type { Stage } from '@/components/engine/protocol';
import { buttonClass } from '@/components/ui/button';

type Props = { readonly stage: Stage; readonly onCancel?: () => void };

/** How far a text has come, in words and as a bar; the page stays in use meanwhile. */
export const PreparationBar = ({ stage, onCancel }: Props): ReactNode => {
  const t = useTranslations('texts');
  return (
    <div className="leaf mt-6">
      <p role="status" className="mb-3 font-semibold">
        {t(`stages.${stage}`)}
      </p>
      <progress
        className="quiz-progress h-2 w-full"
        aria-label={t('progressLabel')}
        max={STAGES.length}
        value={STAGES.indexOf(stage) + 0.5}
      />
      {onCancel && (
        <button type="button" className={`${buttonClass('plain')} mt-4`} onClick={onCancel}>
          {t('cancel')}
        </button>
      )}
    </div>
  );
};
