import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ShortAnswerQuestion } from '@/lib/questions';
import type { ViewProps } from './types';

export const ShortAnswerView = ({ value, answer, checked, stemId }: ViewProps<ShortAnswerQuestion>): ReactNode => {
  const t = useTranslations('quiz');
  return (
    <input
      type="text"
      lang="ar"
      dir="rtl"
      autoComplete="off"
      spellCheck={false}
      aria-label={t('answer')}
      aria-describedby={stemId}
      value={typeof value === 'string' ? value : ''}
      disabled={checked}
      onChange={(event) => answer(event.target.value)}
      className="quoted min-h-14 w-full rounded-lg border border-faded bg-card px-4"
    />
  );
};
