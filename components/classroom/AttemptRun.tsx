'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { TestCard } from '@/components/quiz/TestCard';
import { makeReaderText } from '@/components/reader/reader-text';
import { buttonClass } from '@/components/ui/button';
import type { ResponseValue } from '@/lib/grading';
import { useRouter } from '@/lib/i18n';
import { dropAttempt, keepAnswers, keepAttempt } from '@/lib/stores';
import { AssignedText } from './AssignedText';
import { CheckedCard } from './CheckedCard';
import type { Answers, KeptAnswers, KeptAttempt } from './kept-attempt';
import { SaveState } from './SaveState';
import { TimeLeft } from './TimeLeft';
import type { OpenAttempt, ReviewedQuestion, SaveReport } from '@/lib/classroom';
import { useOutbox } from './use-outbox';
import { useTimeSpent } from './use-time-spent';

type Props = { readonly code: string; readonly attempt: OpenAttempt };

/** What is typed is kept once the typing rests: a keystroke is no answer. */
const REST = 700;

/** Reading and answering: the text, the questions, and where every answer is kept. */
export const AttemptRun = ({ code, attempt }: Props): ReactNode => {
  const t = useTranslations('join');
  const router = useRouter();
  const { attemptId, questions, help } = attempt;
  const [isReading, setIsReading] = useState(attempt.responses.length === 0);
  const [place, setPlace] = useState(0);
  const [isFinished, setIsFinished] = useState(attempt.isFinished);
  const [remainingMs, setRemainingMs] = useState(attempt.remainingMs);
  const [reviewed, setReviewed] = useState<readonly ReviewedQuestion[]>(attempt.reviewed);
  const text = useMemo(() => makeReaderText({ annotated: attempt.text }), [attempt.text]);

  const onReport = useCallback((report: SaveReport): void => {
    setRemainingMs(report.remainingMs);
    if (report.isFinished) setIsFinished(true);
    if (report.reviewed.length > 0) {
      setReviewed((before) => [
        ...before.filter(({ questionId }) => !report.reviewed.some((review) => review.questionId === questionId)),
        ...report.reviewed,
      ]);
    }
  }, []);
  const { state, add, flush, waiting } = useOutbox(attempt, onReport);
  const [isHandingIn, setIsHandingIn] = useState(() => waiting().some(({ value }) => value.kind === 'submit'));

  // what the server has, and over it what it does not have yet
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...Object.fromEntries(attempt.responses.map(({ questionId, value }) => [questionId, value])),
    ...Object.fromEntries(
      waiting().flatMap(({ value }) => (value.kind === 'answer' ? [[value.questionId, value.value]] : [])),
    ),
  }));
  // kept for a reload without a network, until it is handed in and all of it has arrived
  const isOver = isFinished && state.waiting === 0;
  useEffect(() => {
    if (isOver) void dropAttempt(attempt.assignmentId);
    else void keepAttempt(attempt.assignmentId, { code, attempt } satisfies KeptAttempt);
  }, [attempt, code, isOver]);
  useEffect(() => {
    if (isOver) return;
    const kept: KeptAnswers = { attemptId, answers, reviewed, remainingMs, at: Date.now() };
    void keepAnswers(attempt.assignmentId, kept);
  }, [answers, attempt.assignmentId, attemptId, isOver, remainingMs, reviewed]);
  const question = questions[place];
  const typed = useRef<{ readonly questionId: string; readonly value: ResponseValue }>(undefined);
  const keepTyped = useCallback((): void => {
    if (typed.current) add({ kind: 'answer', ...typed.current });
    typed.current = undefined;
  }, [add]);
  const [typedAt, setTypedAt] = useState(0);
  useEffect(() => {
    if (typedAt === 0) return;
    const timer = setTimeout(keepTyped, REST);
    return () => clearTimeout(timer);
  }, [keepTyped, typedAt]);
  useEffect(() => {
    window.addEventListener('pagehide', keepTyped);
    return () => window.removeEventListener('pagehide', keepTyped);
  }, [keepTyped]);

  useTimeSpent(isReading ? { place: 'text' } : { place: 'quiz', questionId: question?.id }, add, isFinished);

  const answer = (questionId: string, value: ResponseValue): void => {
    setAnswers((before) => ({ ...before, [questionId]: value }));
    if (attempt.feedbackAtOnce) return;
    if (questions.find(({ id }) => id === questionId)?.type !== 'short-answer') {
      add({ kind: 'answer', questionId, value });
      return;
    }
    typed.current = { questionId, value };
    setTypedAt((before) => before + 1);
  };
  const open = (questionId: string): void => {
    keepTyped();
    setPlace(
      Math.max(
        0,
        questions.findIndex(({ id }) => id === questionId),
      ),
    );
  };
  const handIn = (): void => {
    keepTyped();
    setIsHandingIn(true);
    add({ kind: 'submit' });
  };
  const onLookup = (lemma: string): void => {
    if (lemma) add({ kind: 'lookup', lemma, ...(isReading || !question ? {} : { questionId: question.id }) });
  };

  if (isOver) {
    return (
      <div className="mt-6" role="status">
        <p className="text-lg font-semibold">{t('handedIn')}</p>
        <p>{t('allSaved')}</p>
        <button
          type="button"
          className={`${buttonClass('main')} mt-4`}
          onClick={() => {
            router.push(`/join/${code}/${attempt.assignmentId}?attempt=${attemptId}`);
            router.refresh();
          }}
        >
          {t('results')}
        </button>
      </div>
    );
  }
  const canAnswer = !isHandingIn && !isFinished && question !== undefined;
  return (
    <div className="wide-page mt-4">
      <div className="sticky top-0 z-10 -mx-5 mb-6 flex flex-wrap items-center justify-between gap-x-4 border-b border-line bg-paper px-5 py-2">
        <SaveState state={state} retry={flush} />
        {remainingMs !== null && <TimeLeft remainingMs={remainingMs} onEnd={flush} />}
      </div>
      <div className={isReading ? 'mx-auto max-w-[46rem]' : 'lg:grid lg:grid-cols-2 lg:items-start lg:gap-12'}>
        {!isReading && (
          <div className="mb-8 min-w-0">
            {isHandingIn && <p role="status">{t('handingIn')}</p>}
            {canAnswer && attempt.feedbackAtOnce && (
              <CheckedCard
                key={question.id}
                text={attempt.text.article.text}
                question={question}
                number={place + 1}
                total={questions.length}
                value={answers[question.id]}
                review={reviewed.find(({ questionId }) => questionId === question.id)}
                isSent={waiting().some(({ value }) => value.kind === 'answer' && value.questionId === question.id)}
                onChange={(value) => answer(question.id, value)}
                onCheck={(value) => add({ kind: 'answer', questionId: question.id, value })}
                onNext={() => (place + 1 < questions.length ? setPlace(place + 1) : handIn())}
              />
            )}
            {canAnswer && !attempt.feedbackAtOnce && (
              <TestCard
                questions={questions}
                open={place}
                valueOf={(id) => answers[id]}
                onAnswer={answer}
                onOpen={open}
                onHandIn={handIn}
              />
            )}
          </div>
        )}
        <div className="min-w-0">
          <button type="button" className={`${buttonClass('plain')} mb-4`} onClick={() => setIsReading(!isReading)}>
            {t(isReading ? 'toQuestions' : 'toText')}
          </button>
          {!help.glosses && <p className="caption mb-2">{t('rules.noGlosses')}</p>}
          <AssignedText text={text} glosses={help.glosses} onLookup={onLookup} />
          {isReading && (
            <button
              type="button"
              className={`${buttonClass('main')} mt-6`}
              onClick={() => {
                setIsReading(false);
                window.scrollTo({ top: 0 });
              }}
            >
              {t('toQuestions')}
            </button>
          )}
        </div>
      </div>
    </div>
  );
};
