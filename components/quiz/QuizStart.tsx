'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { shareRight } from '@/lib/progress';
import type { Attempt, QuizMode } from '@/lib/progress';

type Props = {
  readonly articleId: string;
  readonly last: Attempt | undefined;
  /** How many questions were missed the last time they were asked. */
  readonly mistakes: number;
  readonly onStart: (mode: QuizMode) => void;
  readonly onSeeResult: () => void;
};

/** The ways to begin: practice, test, and the review of mistakes where there are any. */
export const QuizStart = ({ articleId, last, mistakes, onStart, onSeeResult }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const { number, percent } = useNumbers();
  const shown = number(mistakes);
  return (
    <section>
      {last && (
        <p className="mb-6 flex flex-wrap items-center gap-x-3 font-semibold text-accent">
          {t('last', { share: percent(shareRight(last)) })}
          <button type="button" className={buttonClass('quiet')} onClick={onSeeResult}>
            {t('seeResult')}
          </button>
        </p>
      )}
      <ul>
        <Way title={t('practice.title')} text={t('practice.text')}>
          <button type="button" className={buttonClass('main')} onClick={() => onStart('practice')}>
            {last ? t('practice.again') : t('practice.start')}
          </button>
        </Way>
        <Way title={t('test.title')} text={t('test.text')}>
          <button type="button" className={buttonClass('plain')} onClick={() => onStart('test')}>
            {t('test.start')}
          </button>
        </Way>
        {mistakes > 0 && (
          <Way title={t('review.title')} text={t('review.text', { count: mistakes, shown })}>
            <button type="button" className={buttonClass('plain')} onClick={() => onStart('review')}>
              {t('review.start')}
            </button>
          </Way>
        )}
      </ul>
      <p className="caption max-sm:hidden">{t('keys')}</p>
      <Link href={`/read/${articleId}`} className={`${buttonClass('quiet')} mt-4`}>
        {t('toText')}
      </Link>
    </section>
  );
};

const Way = ({ title, text, children }: { title: string; text: string; children: ReactNode }): ReactNode => (
  <li className="entry">
    <h2 className="section-title">{title}</h2>
    <p className="mb-4 max-w-prose text-faded">{text}</p>
    {children}
  </li>
);
