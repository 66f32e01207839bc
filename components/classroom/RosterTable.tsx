'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/lib/i18n';
import { ActionButton } from './ActionButton';
import { callAction } from './call';
import { Problem } from './Problem';
import { inputClass } from './TextField';
import type { Roster } from '@/lib/classroom';
import { useCall } from './use-call';

/** Who is in the class, who has come, and what can be done for each. */
export const RosterTable = ({ room }: { room: Roster }): ReactNode => {
  const t = useTranslations('teach');
  return (
    <section aria-labelledby="roster" className="mb-10">
      <h2 id="roster" className="section-title">
        {t('roster')}
      </h2>
      {room.students.length === 0 && <p>{t('noStudents')}</p>}
      <ul>
        {room.students.map((student) => (
          <li key={student.id} className="flex flex-wrap items-center gap-x-3 border-b border-line py-1">
            <Link
              href={`/teach/student/${student.id}`}
              className="inline-flex min-h-11 flex-1 basis-48 items-center text-accent"
            >
              <bdi>{student.name}</bdi>
            </Link>
            <span className="chip">{t(student.hasPin ? 'joined' : student.hasJoined ? 'pinReset' : 'notJoined')}</span>
            {student.hasPin && (
              <ActionButton
                action="resetPin"
                input={{ studentId: student.id }}
                look="quiet"
                label={t('resetPinOf', { name: student.name })}
                question={t('resetPinQuestion')}
              >
                {t('resetPin')}
              </ActionButton>
            )}
            <RenameStudent id={student.id} name={student.name} />
            <ActionButton
              action="removeStudent"
              input={{ studentId: student.id }}
              look="quiet"
              label={t('removeOf', { name: student.name })}
              question={t('removeQuestion')}
            >
              {t('remove')}
            </ActionButton>
          </li>
        ))}
      </ul>
      <AddNames classId={room.id} />
    </section>
  );
};

const RenameStudent = ({ id, name }: { id: string; name: string }): ReactNode => {
  const t = useTranslations('teach');
  const [isOpen, setIsOpen] = useState(false);
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const input = { studentId: id, name: new FormData(event.currentTarget).get('name') };
    if ((await run(() => callAction('renameStudent', input))) !== undefined) setIsOpen(false);
  };
  if (!isOpen) {
    return (
      <button
        type="button"
        aria-label={t('renameOf', { name })}
        className={buttonClass('quiet')}
        onClick={() => setIsOpen(true)}
      >
        {t('rename')}
      </button>
    );
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2">
      <input
        name="name"
        dir="auto"
        aria-label={t('renameOf', { name })}
        defaultValue={name}
        required
        maxLength={60}
        autoFocus
        className={`${inputClass} max-w-56`}
      />
      <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
        {t('save')}
      </button>
      <Problem problem={problem} />
    </form>
  );
};

const AddNames = ({ classId }: { classId: string }): ReactNode => {
  const t = useTranslations('teach');
  const id = useId();
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const names = String(new FormData(form).get('names'))
      .split('\n')
      .map((name) => name.trim())
      .filter(Boolean);
    if (names.length === 0) return;
    if ((await run(() => callAction('addToRoster', { classId, names }))) !== undefined) form.reset();
  };
  return (
    <form onSubmit={submit} className="mt-4 max-w-md">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {t('addNames')}
      </label>
      <textarea id={id} name="names" rows={3} dir="auto" aria-describedby={`${id}-hint`} className={inputClass} />
      <p id={`${id}-hint`} className="caption">
        {t('addNamesHint')}
      </p>
      <Problem problem={problem} />
      <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
        {t('add')}
      </button>
    </form>
  );
};
