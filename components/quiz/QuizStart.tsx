'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { shareRight } from '@/lib/progress';
import type { Attempt, QuizMode } from '@/lib/progress';
import { ToText } from './ToText';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  /** The last attempt, and how many questions were missed the last time they were asked; none before that is known. */
  readonly past?: { readonly last: Attempt | undefined; readonly mistakes: number };
  readonly onStart: (mode: QuizMode) => void;
  readonly onSeeResult: () => void;
};

/**
 * The ways to begin: practice, test, and the review of mistakes where there are any. The first two stand in the page as
 * it was built; what the stored progress adds comes below them, with the rest, so that nothing is pushed down.
 */
export const QuizStart = ({ article, past, onStart, onSeeResult }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const { number, percent } = useNumbers();
  const { last, mistakes = 0 } = past ?? {};
  const shown = number(mistakes);
  return (
    <section>
      <ul>
        <Way title={t('practice.title')} text={t('practice.text')}>
          <button type="button" disabled={!past} className={buttonClass('main')} onClick={() => onStart('practice')}>
            {last ? t('practice.again') : t('practice.start')}
          </button>
        </Way>
        <Way title={t('test.title')} text={t('test.text')}>
          <button type="button" disabled={!past} className={buttonClass('plain')} onClick={() => onStart('test')}>
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
      {past && (
        <>
          {last && (
            <p className="mt-2 mb-6 flex flex-wrap items-center gap-x-3 font-semibold text-accent">
              {t('last', { share: percent(shareRight(last)) })}
              <button type="button" className={buttonClass('quiet')} onClick={onSeeResult}>
                {t('seeResult')}
              </button>
            </p>
          )}
          <p className="caption max-sm:hidden">{t('keys')}</p>
          <ToText article={article} className={`${buttonClass('quiet')} mt-4`} />
        </>
      )}
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
