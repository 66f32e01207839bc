'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { callAction } from './call';
import { MomentField, readMoment } from './MomentField';
import { Problem } from './Problem';
import { inputClass, TextField } from './TextField';
import type { Adjustment, Roster } from '@/lib/classroom';
import { useCall } from './use-call';

type Props = {
  readonly assignmentId: string;
  readonly adjustments: readonly Omit<Adjustment, 'classId' | 'assignmentId'>[];
  readonly room: Roster;
};

const DATES = ['dueAt', 'closesAt'] as const;
const HELP = ['glosses', 'vowelMarks'] as const;

/** What is different for one student: other dates, more time, another attempt, more help, or excused. */
export const AdjustmentForm = ({ assignmentId, adjustments, room }: Props): ReactNode => {
  const t = useTranslations('teach');
  const id = useId();
  const [studentId, setStudentId] = useState(room.students[0]?.id ?? '');
  const [isSaved, setIsSaved] = useState(false);
  const { run, isBusy, problem } = useCall();
  const own = adjustments.find((row) => row.studentId === studentId);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setIsSaved(false);
    const data = new FormData(event.currentTarget);
    const help = (name: string): boolean | null => (data.get(name) === '' ? null : data.get(name) === 'yes');
    const input = {
      assignmentId,
      studentId,
      extraMinutes: Number(data.get('extraMinutes')),
      extraAttempts: Number(data.get('extraAttempts')),
      ...Object.fromEntries(DATES.map((name) => [name, readMoment(data, name, own?.[name] ?? null)])),
      glosses: help('glosses'),
      vowelMarks: help('vowelMarks'),
      isExcused: data.get('isExcused') !== null,
    };
    setIsSaved((await run(() => callAction('adjustForStudent', input))) !== undefined);
  };
  if (room.students.length === 0) return null;
  return (
    <section aria-labelledby="adjustments">
      <h2 id="adjustments" className="section-title">
        {t('adjustments')}
      </h2>
      <form onSubmit={submit} className="max-w-xl">
        <label htmlFor={`${id}-student`} className="mb-1 block font-semibold">
          {t('student')}
        </label>
        <select
          id={`${id}-student`}
          value={studentId}
          onChange={(event) => {
            setStudentId(event.target.value);
            setIsSaved(false);
          }}
          className={`${inputClass} mb-4`}
        >
          {room.students.map((student) => (
            <option key={student.id} value={student.id}>
              {student.name}
            </option>
          ))}
        </select>
        <div key={studentId}>
          <div className="grid gap-x-6 sm:grid-cols-2">
            <TextField
              label={t('extraMinutes')}
              name="extraMinutes"
              type="number"
              min={0}
              max={600}
              defaultValue={own?.extraMinutes ?? 0}
            />
            <TextField
              label={t('extraAttempts')}
              name="extraAttempts"
              type="number"
              min={0}
              max={20}
              defaultValue={own?.extraAttempts ?? 0}
            />
            {DATES.map((name) => (
              <MomentField key={name} label={t(`hers.${name}`)} name={name} at={own?.[name] ?? null} />
            ))}
            {HELP.map((name) => (
              <div key={name} className="mb-4">
                <label htmlFor={`${id}-${name}`} className="mb-1 block font-semibold">
                  {t(`set.${name}`)}
                </label>
                <select
                  id={`${id}-${name}`}
                  name={name}
                  defaultValue={own?.[name] == null ? '' : own[name] ? 'yes' : 'no'}
                  className={inputClass}
                >
                  <option value="">{t('asForAll')}</option>
                  <option value="yes">{t('allowed')}</option>
                  <option value="no">{t('notAllowed')}</option>
                </select>
              </div>
            ))}
          </div>
          <p className="caption mb-3">{t('hers.hint')}</p>
          <label className="mb-4 flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name="isExcused"
              defaultChecked={own?.isExcused ?? false}
              className="size-5 accent-accent"
            />
            {t('excused')}
          </label>
        </div>
        <Problem problem={problem} />
        <p role="status">{isSaved && t('saved')}</p>
        <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
          {t('saveAdjustment')}
        </button>
      </form>
    </section>
  );
};
