import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ViewProps } from './types';

export const ShortAnswerView = ({ value, onChange, stemId, feedback }: ViewProps): ReactNode => {
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
      disabled={feedback?.key !== undefined}
      onChange={(event) => onChange(event.target.value)}
      className="quoted min-h-14 w-full rounded-md border border-faded bg-card px-4"
    />
  );
};
