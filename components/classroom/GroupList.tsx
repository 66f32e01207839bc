'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { ActionButton } from './ActionButton';
import { callAction } from './call';
import { CheckList } from './CheckList';
import { Problem } from './Problem';
import { TextField } from './TextField';
import type { Roster } from '@/lib/classroom';
import { useCall } from './use-call';

/** Parts of the class that are given work of their own. */
export const GroupList = ({ room }: { room: Roster }): ReactNode => {
  const t = useTranslations('teach');
  if (room.students.length === 0) return null;
  return (
    <section aria-labelledby="groups" className="mb-10">
      <h2 id="groups" className="section-title">
        {t('groups')}
      </h2>
      {room.groups.map((group) => (
        <details key={group.id} className="border-b border-line py-1">
          <summary className="inline-flex min-h-11 items-center">
            <bdi>{group.name}</bdi>
          </summary>
          <GroupForm room={room} group={group} />
          <ActionButton action="deleteGroup" input={{ classId: room.id, groupId: group.id }} look="quiet">
            {t('deleteGroup')}
          </ActionButton>
        </details>
      ))}
      <details className="py-1">
        <summary className="inline-flex min-h-11 items-center text-accent">{t('newGroup')}</summary>
        <GroupForm room={room} />
      </details>
    </section>
  );
};

const GroupForm = ({ room, group }: { room: Roster; group?: Roster['groups'][number] }): ReactNode => {
  const t = useTranslations('teach');
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const input = {
      classId: room.id,
      name: data.get('name'),
      studentIds: data.getAll('student'),
      ...(group ? { groupId: group.id } : {}),
    };
    if ((await run(() => callAction('saveGroup', input))) !== undefined && !group) form.reset();
  };
  return (
    <form onSubmit={submit} className="py-2">
      <div className="max-w-md">
        <TextField label={t('groupName')} name="name" required maxLength={60} defaultValue={group?.name} />
      </div>
      <CheckList legend={t('members')} name="student" items={room.students} checked={group?.studentIds ?? []} />
      <Problem problem={problem} />
      <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
        {t('save')}
      </button>
    </form>
  );
};
