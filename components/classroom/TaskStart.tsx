'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { AttemptRun } from './AttemptRun';
import { callAction } from './call';
import type { CallProblem, CallResult } from './call';
import { findKeptAttempt } from './kept-attempt';
import { Problem } from './Problem';
import { TaskFacts } from './TaskList';
import type { OpenAttempt, TaskDetails } from '@/lib/classroom';

type Props = { readonly code: string; readonly task: TaskDetails };

/** Begins or goes on; where the network is away just now, with what this browser keeps of it. */
const goOn = async (assignmentId: string): Promise<CallResult<OpenAttempt>> => {
  const result = await callAction<OpenAttempt>('startAttempt', { assignmentId });
  if (result.ok || !AWAY.includes(result.error.code)) return result;
  const kept = await findKeptAttempt(assignmentId);
  return kept ? { ok: true, value: kept.attempt } : result;
};
const AWAY = ['offline', 'unavailable'];

/** A task before it is begun, its rules and the attempts so far; an attempt that is open goes on by itself. */
export const TaskStart = ({ code, task }: Props): ReactNode => {
  const t = useTranslations('join');
  const { number } = useNumbers();
  const [attempt, setAttempt] = useState<OpenAttempt>();
  const [problem, setProblem] = useState<CallProblem>();
  const [isBusy, setIsBusy] = useState(false);
  const { assignmentId } = task;
  const isOpen = task.progress === 'in-progress';

  const begin = async (): Promise<void> => {
    setIsBusy(true);
    const result = await goOn(assignmentId);
    setIsBusy(false);
    if (result.ok) setAttempt(result.value);
    else setProblem(result.error);
  };
  useEffect(() => {
    if (!isOpen) return;
    let isAway = false;
    void goOn(assignmentId).then((result) => {
      if (isAway) return;
      if (result.ok) setAttempt(result.value);
      else setProblem(result.error);
    });
    return () => {
      isAway = true;
    };
  }, [assignmentId, isOpen]);

  if (attempt) return <AttemptRun key={attempt.attemptId} code={code} attempt={attempt} />;
  const finished = task.attempts.filter(({ isFinished }) => isFinished);
  const attemptsLeft = task.attemptsAllowed === null || task.attemptsUsed < task.attemptsAllowed;
  const mayBegin = task.timing === 'open' && task.progress !== 'excused' && (isOpen || attemptsLeft);
  return (
    <>
      <TaskFacts task={task} />
      {task.note && (
        <p dir="auto" className="mt-6 max-w-prose whitespace-pre-line">
          {task.note}
        </p>
      )}
      <ul className="mt-6 list-disc ps-6">
        <li>{t(`rules.${task.rules.mode}`)}</li>
        <li>
          {task.attemptsAllowed === null
            ? t('rules.anyAttempts')
            : t('rules.attempts', { count: task.attemptsAllowed, shown: number(task.attemptsAllowed) })}
        </li>
        {task.timeLimitMinutes !== null && <li>{t('rules.timeLimit')}</li>}
        {!task.help.glosses && <li>{t('rules.noGlosses')}</li>}
        <li>{t('rules.saved')}</li>
      </ul>
      <Problem problem={problem} />
      <div className="mt-6 flex flex-wrap gap-3">
        {mayBegin && (
          <button type="button" disabled={isBusy} className={buttonClass('main')} onClick={begin}>
            {t(isOpen ? 'goOn' : finished.length > 0 ? 'beginAgain' : 'begin')}
          </button>
        )}
        {finished.map(({ attemptId, number: place }) => (
          <Link
            key={attemptId}
            href={`/join/${code}/${assignmentId}?attempt=${attemptId}`}
            className={buttonClass('plain')}
          >
            {finished.length > 1 ? t('resultsOf', { shown: number(place) }) : t('results')}
          </Link>
        ))}
        <Link href={`/join/${code}`} className={buttonClass('quiet')}>
          {t('toTasks')}
        </Link>
      </div>
    </>
  );
};
