'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';
import { givenAnswer } from './given-answer';
import { QuestionHead } from './QuestionHead';
import { QuestionView } from './QuestionView';
import { Stem } from './Stem';
import { useDigitKeys } from './use-digit-keys';

type Props = {
  readonly questions: readonly PublicQuestion[];
  /** The place of the open question. */
  readonly open: number;
  readonly valueOf: (questionId: string) => ResponseValue | undefined;
  readonly onAnswer: (questionId: string, value: ResponseValue) => void;
  readonly onOpen: (questionId: string) => void;
  readonly onHandIn: () => void;
};

/** One question of a test: no feedback, free to go back and forth until it is handed in. */
export const TestCard = (props: Props): ReactNode => {
  const { questions, open, valueOf } = props;
  const t = useTranslations();
  const { number } = useNumbers();
  const stemId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [isAsking, setIsAsking] = useState(false);
  const question = questions[open];
  useDigitKeys(form);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);

  if (!question) return null;
  const unanswered = questions.filter(({ id }) => isEmpty(valueOf(id)));
  const goTo = (place: number): void => {
    const target = questions[place];
    setIsAsking(false);
    if (target) props.onOpen(target.id);
  };
  const goOn = (event: FormEvent): void => {
    event.preventDefault();
    const given = givenAnswer(question, valueOf(question.id));
    if (given !== undefined && valueOf(question.id) === undefined) props.onAnswer(question.id, given);
    const left = unanswered.filter(({ id }) => id !== question.id || given === undefined).length;
    if (open + 1 < questions.length) goTo(open + 1);
    else if (left > 0 && !isAsking) setIsAsking(true);
    else props.onHandIn();
  };
  const isLast = open === questions.length - 1;
  return (
    <section aria-labelledby={stemId}>
      <QuestionHead number={open + 1} total={questions.length} heading={heading} />
      <form ref={form} onSubmit={goOn}>
        <p className="caption">{t(`questionTypes.${question.type}`)}</p>
        <Stem id={stemId} stem={question.stem} />
        <QuestionView
          key={question.id}
          question={question}
          value={valueOf(question.id)}
          onChange={(value) => props.onAnswer(question.id, value)}
          stemId={stemId}
        />
        <p role="alert" className="my-3 min-h-7 font-semibold text-wrong">
          {isAsking && t('quiz.unanswered', { count: unanswered.length, shown: number(unanswered.length) })}
        </p>
        <div className="flex flex-wrap gap-3">
          <button type="submit" className={buttonClass('main')}>
            {!isLast && t('quiz.next')}
            {isLast && (isAsking ? t('quiz.handInAnyway') : t('quiz.handIn'))}
          </button>
          {open > 0 && (
            <button type="button" className={buttonClass('plain')} onClick={() => goTo(open - 1)}>
              {t('quiz.previous')}
            </button>
          )}
        </div>
      </form>
      <nav aria-label={t('quiz.questions')} className="mt-8">
        <ol className="flex flex-wrap gap-2">
          {questions.map(({ id }, place) => (
            <li key={id}>
              <button
                type="button"
                aria-current={place === open ? 'step' : undefined}
                aria-label={t(isEmpty(valueOf(id)) ? 'quiz.goToOpen' : 'quiz.goToAnswered', {
                  number: number(place + 1),
                })}
                onClick={() => goTo(place)}
                className={`size-11 rounded-md border aria-[current]:border-2 aria-[current]:border-accent aria-[current]:font-bold ${isEmpty(valueOf(id)) ? 'border-line text-faded' : 'border-line bg-wash text-ink'}`}
              >
                {number(place + 1)}
              </button>
            </li>
          ))}
        </ol>
      </nav>
    </section>
  );
};

const isEmpty = (value: ResponseValue | undefined): boolean => value === undefined || value.length === 0;
