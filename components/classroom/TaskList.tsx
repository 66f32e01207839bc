'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { Moment } from './Moment';
import type { Task } from '@/lib/classroom';

/** What a student has to do and has done, what is due first at the top. */
export const TaskList = ({ code, tasks }: { code: string; tasks: readonly Task[] }): ReactNode => {
  const t = useTranslations('join');
  if (tasks.length === 0) return <EmptyState text={t('noTasks')} />;
  const sorted = [...tasks].sort((a, b) => rank(a) - rank(b) || dueTime(a) - dueTime(b));
  return (
    <ul>
      {sorted.map((task) => (
        <li key={task.assignmentId} className="entry">
          <h2 className="section-title">
            <Link href={`/join/${code}/${task.assignmentId}`} className="text-ink hover:text-accent">
              <bdi>{task.title}</bdi>
            </Link>
          </h2>
          <TaskFacts task={task} />
        </li>
      ))}
    </ul>
  );
};

const rank = ({ progress, timing }: Task): number =>
  timing === 'open' && progress !== 'submitted' && progress !== 'excused' ? 0 : timing === 'not-yet' ? 1 : 2;
const dueTime = ({ dueAt }: Task): number => (dueAt ? new Date(dueAt).getTime() : Infinity);

/** How a task stands: what was done, until when, how long. */
export const TaskFacts = ({ task }: { task: Task }): ReactNode => {
  const t = useTranslations('join');
  const { number } = useNumbers();
  return (
    <p className="caption mt-1 flex flex-wrap items-center gap-x-4 gap-y-1">
      <span className="chip">{t(`progress.${task.progress}`)}</span>
      {task.timing !== 'open' && <span className="chip">{t(`timing.${task.timing}`)}</span>}
      {task.timing === 'not-yet' && task.opensAt && (
        <span>
          {t('opens')} <Moment at={task.opensAt} />
        </span>
      )}
      {task.dueAt && (
        <span>
          {t('due')} <Moment at={task.dueAt} />
        </span>
      )}
      {task.timeLimitMinutes !== null && (
        <span>{t('minutes', { count: task.timeLimitMinutes, shown: number(task.timeLimitMinutes) })}</span>
      )}
    </p>
  );
};
