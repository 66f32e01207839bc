'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { givenAnswer } from '@/components/quiz/given-answer';
import { QuestionHead } from '@/components/quiz/QuestionHead';
import { QuestionView } from '@/components/quiz/QuestionView';
import { Stem } from '@/components/quiz/Stem';
import { buttonClass } from '@/components/ui/button';
import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';
import { ReviewNote } from './ReviewNote';
import type { ReviewedQuestion } from '@/lib/classroom';

type Props = {
  readonly text: string;
  readonly question: PublicQuestion;
  readonly number: number;
  readonly total: number;
  readonly value: ResponseValue | undefined;
  /** The server's word on the answer, once it has come. */
  readonly review: ReviewedQuestion | undefined;
  /** The answer is on its way and holds. */
  readonly isSent: boolean;
  readonly onChange: (value: ResponseValue) => void;
  readonly onCheck: (value: ResponseValue) => void;
  readonly onNext: () => void;
};

/** One question where feedback is given at once: the first answer that is checked holds. */
export const CheckedCard = (props: Props): ReactNode => {
  const { question, review, value } = props;
  const t = useTranslations();
  const stemId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const check = (event: FormEvent): void => {
    event.preventDefault();
    const given = givenAnswer(question, value);
    if (review) props.onNext();
    else if (given !== undefined && given.length > 0) props.onCheck(given);
  };
  const key = review?.solution?.key;
  return (
    <section aria-labelledby={stemId}>
      <QuestionHead number={props.number} total={props.total} heading={heading} />
      <form onSubmit={check}>
        <Stem id={stemId} stem={question.stem} />
        <fieldset disabled={review !== undefined || props.isSent}>
          <QuestionView
            question={question}
            value={review?.response ?? value}
            onChange={props.onChange}
            stemId={stemId}
            feedback={review && key !== undefined ? { tried: [], key: typeof key === 'string' ? key : '' } : undefined}
          />
        </fieldset>
        <div role="status">
          {review && <ReviewNote text={props.text} review={review} />}
          {props.isSent && !review && <p>{t('join.waitingForServer')}</p>}
        </div>
        <div className="mt-4 flex flex-wrap gap-3">
          <button type="submit" disabled={props.isSent && !review} className={buttonClass('main')}>
            {review ? t(props.number === props.total ? 'quiz.handIn' : 'quiz.next') : t('quiz.check')}
          </button>
          {props.isSent && !review && (
            <button type="button" className={buttonClass('plain')} onClick={props.onNext}>
              {t(props.number === props.total ? 'quiz.handIn' : 'quiz.next')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
};
