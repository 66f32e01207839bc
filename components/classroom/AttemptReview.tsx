'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { AnswerText } from '@/components/quiz/AnswerText';
import { Stem } from '@/components/quiz/Stem';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { ReviewNote } from './ReviewNote';
import type { AttemptReview as Review } from '@/lib/classroom';

type Props = {
  readonly code: string;
  readonly text: string | undefined;
  readonly review: Review;
};

/** A finished attempt: the mark, and every question with what the teacher lets be seen of it. */
export const AttemptReview = ({ code, text, review }: Props): ReactNode => {
  const t = useTranslations('join');
  const { number, percent } = useNumbers();
  return (
    <>
      <p className="text-2xl font-bold">
        {t.rich('mark', {
          bdi: (chunks) => <bdi>{chunks}</bdi>,
          earned: number(review.earned),
          possible: number(review.possible),
          percent: percent(review.percent / 100),
        })}
      </p>
      <p className="flex flex-wrap gap-3">
        {review.isLate && <span className="chip">{t('late')}</span>}
        {review.hasPassed !== null && <span className="chip">{t(review.hasPassed ? 'passed' : 'notPassed')}</span>}
      </p>
      {review.notCounted > 0 && (
        <p className="mt-2">{t('notCounted', { count: review.notCounted, shown: number(review.notCounted) })}</p>
      )}
      <ol className="mt-8">
        {review.questions.map((question, place) => {
          const own = review.reviewed.find(({ questionId }) => questionId === question.id);
          const id = `review-${place}`;
          return (
            <li key={question.id} className="entry">
              <h2 className="caption font-semibold">{t('questionNumber', { shown: number(place + 1) })}</h2>
              <Stem id={id} stem={question.stem} />
              {own?.response !== undefined && own.response.length > 0 && (
                <div>
                  {t('yourAnswer')}: <AnswerText question={question} value={own.response} />
                </div>
              )}
              {own && <ReviewNote text={text} review={own} />}
            </li>
          );
        })}
      </ol>
      <Link href={`/join/${code}`} className={`${buttonClass('plain')} mt-8`}>
        {t('toTasks')}
      </Link>
    </>
  );
};
