'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { grade } from '@/lib/grading';
import type { LearnerResponse, UngradableReason } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { Feedback } from './Feedback';
import { Stem } from './Stem';
import { type QuizArticle, readerPath } from './types';
import { QuestionView } from './QuestionView';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly number: number;
  readonly total: number;
  readonly response: LearnerResponse | undefined;
  readonly checked: boolean;
  readonly onAnswer: (response: LearnerResponse) => void;
  /** Without a response the question is skipped. */
  readonly onCheck: (response: LearnerResponse | undefined) => void;
  readonly onNext: () => void;
};

/** One question: a form, so that Enter checks; then the feedback, where Enter goes on. */
export const QuestionCard = (props: Props): ReactNode => {
  const { article, question, number, total, response, checked } = props;
  const t = useTranslations();
  const numbers = useNumbers();
  const [refusal, setRefusal] = useState<UngradableReason>();
  const stemId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const feedback = useRef<HTMLDivElement>(null);
  const nextButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (checked) {
      nextButton.current?.focus({ preventScroll: true });
      feedback.current?.scrollIntoView({ block: 'nearest' });
    } else {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView({ block: 'nearest' });
    }
  }, [checked]);

  const check = (event: FormEvent): void => {
    event.preventDefault();
    // An ordering that was left as it stood is an answer too.
    const given = response ?? asGiven(question);
    const result = grade(question, given);
    if (result.kind === 'ungradable') setRefusal(result.reason);
    else props.onCheck(given);
  };

  return (
    <section aria-labelledby={stemId}>
      <div className="mb-4 flex items-center gap-4">
        <h2 ref={heading} tabIndex={-1} className="shrink-0 text-sm font-semibold text-faded">
          {t('quiz.position', { number: numbers.number(number), total: numbers.number(total) })}
        </h2>
        <progress aria-hidden value={number} max={total} className="quiz-progress h-2 w-full" />
      </div>
      <form onSubmit={check}>
        <p className="text-sm text-faded">{t(`questionTypes.${question.type}`)}</p>
        <Stem id={stemId} stem={question.stem} />
        <QuestionView
          question={question}
          value={response?.value}
          answer={(value) => {
            setRefusal(undefined);
            props.onAnswer({ questionId: question.id, value });
          }}
          checked={checked}
          stemId={stemId}
        />
        <p role="alert" className="min-h-7 font-semibold text-wrong">
          {refusal && t(`feedback.ungradable.${refusal}`)}
        </p>
        {!checked && (
          <div className="flex flex-wrap gap-3">
            <button type="submit" className={buttonClass('main')}>
              {t('quiz.check')}
            </button>
            <button type="button" className={buttonClass('plain')} onClick={() => props.onCheck(undefined)}>
              {t('quiz.skip')}
            </button>
            <Link href={readerPath(article)} className={buttonClass('plain')}>
              {t('quiz.toText')}
            </Link>
          </div>
        )}
      </form>
      <div role="status" ref={feedback}>
        {checked && <Feedback article={article} question={question} response={response} />}
      </div>
      {checked && (
        <button ref={nextButton} type="button" className={buttonClass('main')} onClick={props.onNext}>
          {number < total ? t('quiz.next') : t('quiz.finish')}
        </button>
      )}
    </section>
  );
};

const asGiven = (question: Question): LearnerResponse | undefined =>
  question.type === 'ordering' ? { questionId: question.id, value: question.options.map(({ id }) => id) } : undefined;
