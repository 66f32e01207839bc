'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { grade } from '@/lib/grading';
import type { Grade, ResponseValue, UngradableReason } from '@/lib/grading';
import { MOST_HINTS } from '@/lib/progress';
import type { DraftAnswer } from '@/lib/progress';
import { withholdKey } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { Feedback } from './Feedback';
import { givenAnswer, isSameAnswer } from './given-answer';
import { QuestionHead } from './QuestionHead';
import { QuestionView } from './QuestionView';
import { RetryNote } from './RetryNote';
import { Stem } from './Stem';
import type { QuizArticle } from './types';
import { useDigitKeys } from './use-digit-keys';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly number: number;
  readonly total: number;
  readonly answer: DraftAnswer | undefined;
  readonly onAnswer: (value: ResponseValue) => void;
  readonly onCheck: (checked: { readonly value: ResponseValue; readonly isRight: boolean }) => void;
  /** The question is given up: skipped, or its answer shown. */
  readonly onSettle: () => void;
  readonly onHint: () => void;
  readonly onNext: () => void;
};

type Refusal = UngradableReason | 'same';

/** One question of a practice: a form, so that Enter checks; after a wrong answer another try; then the feedback. */
export const PracticeCard = (props: Props): ReactNode => {
  const { article, question, number, total, answer } = props;
  const t = useTranslations();
  const [refusal, setRefusal] = useState<Refusal>();
  const stemId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);
  const isDone = answer?.done ?? false;
  const tries = answer?.tries ?? [];
  const hints = answer?.hints ?? 0;
  useDigitKeys(form);

  useEffect(() => {
    if (isDone) {
      nextButton.current?.focus({ preventScroll: true });
      feedback.current?.scrollIntoView({ block: 'nearest' });
    } else {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [isDone]);

  const result = (value: ResponseValue | undefined): Grade =>
    grade(question, value === undefined ? undefined : { questionId: question.id, value });

  const check = (event: FormEvent): void => {
    event.preventDefault();
    if (isDone) return;
    const value = givenAnswer(question, answer?.value);
    const given = result(value);
    if (value === undefined || given.kind === 'ungradable') {
      setRefusal(given.kind === 'ungradable' ? given.reason : 'empty');
      return;
    }
    const last = tries.at(-1);
    if (last !== undefined && isSameAnswer(last, value)) setRefusal('same');
    else {
      setRefusal(undefined);
      props.onCheck({ value, isRight: given.score === 1 });
    }
  };
  const lastTry = tries.at(-1);
  return (
    <section aria-labelledby={stemId}>
      <QuestionHead number={number} total={total} heading={heading} />
      <form ref={form} onSubmit={check}>
        <p className="caption">{t(`questionTypes.${question.type}`)}</p>
        <Stem id={stemId} stem={question.stem} />
        <QuestionView
          question={withholdKey(question)}
          value={answer?.value}
          onChange={(value) => {
            setRefusal(undefined);
            props.onAnswer(value);
          }}
          stemId={stemId}
          feedback={{
            tried: tries.filter((tried) => !isRightGrade(result(tried))),
            ...(isDone ? { key: question.key } : {}),
          }}
        />
        <p role="alert" className="min-h-7 font-semibold text-wrong">
          {refusal && t(refusal === 'same' ? 'feedback.sameAgain' : `feedback.ungradable.${refusal}`)}
        </p>
        <div role="status" ref={feedback}>
          {isDone && (
            <Feedback
              article={article}
              question={question}
              // Where a later try was right, that is what the learner wants to read about.
              response={lastTry === undefined ? undefined : { questionId: question.id, value: lastTry }}
            />
          )}
          {!isDone && lastTry !== undefined && (
            <RetryNote article={article} question={question} result={result(lastTry)} value={lastTry} />
          )}
        </div>
        {!isDone && (
          <div className="mt-2 flex flex-wrap gap-3">
            <button type="submit" className={buttonClass('main')}>
              {lastTry === undefined ? t('quiz.check') : t('quiz.checkAgain')}
            </button>
            {hints < MOST_HINTS && (
              <button type="button" className={buttonClass('plain')} onClick={props.onHint}>
                {hints === 0 ? t('quiz.hint') : t('quiz.nextHint')}
              </button>
            )}
            <button type="button" className={buttonClass('plain')} onClick={props.onSettle}>
              {lastTry === undefined ? t('quiz.skip') : t('quiz.showAnswer')}
            </button>
          </div>
        )}
      </form>
      {isDone && (
        <button ref={nextButton} type="button" className={buttonClass('main')} onClick={props.onNext}>
          {number < total ? t('quiz.next') : t('quiz.finish')}
        </button>
      )}
    </section>
  );
};

const isRightGrade = (result: Grade): boolean => result.kind === 'graded' && result.score === 1;
