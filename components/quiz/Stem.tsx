import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { ReactNode } from 'react';

const BLANK = '____';

/** The question itself; the blank of a cloze is drawn as a line and read out as a word. */
export const Stem = ({ id, stem }: { id?: string; stem: string }): ReactNode => {
  const t = useTranslations('quiz');
  return (
    <p id={id} lang="ar" dir="rtl" className="mb-3 font-reading text-[1.75rem] leading-[1.9]">
      {stem.split(BLANK).map((part, i) => (
        <Fragment key={i}>
          {i > 0 && (
            <span className="inline-block min-w-20 border-b-2 border-accent">
              <span className="sr-only">{t('blank')}</span>
            </span>
          )}
          {part}
        </Fragment>
      ))}
    </p>
  );
};
