'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { callAction } from './call';
import { CheckList } from './CheckList';
import { Problem } from './Problem';
import type { Roster } from '@/lib/classroom';
import { useCall } from './use-call';

type Props = {
  readonly assignmentId: string;
  readonly recipients: {
    readonly isForWholeClass: boolean;
    readonly groupIds: readonly string[];
    readonly studentIds: readonly string[];
  };
  readonly room: Roster;
};

/** Whom an assignment is for: the whole class, or groups and students of it. */
export const RecipientsForm = ({ assignmentId, recipients, room }: Props): ReactNode => {
  const t = useTranslations('teach');
  const { run, isBusy, problem } = useCall();
  const [isSaved, setIsSaved] = useState(false);
  const [isWhole, setIsWhole] = useState(recipients.isForWholeClass);
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    setIsSaved(false);
    const data = new FormData(event.currentTarget);
    const input = {
      assignmentId,
      isForWholeClass: isWhole,
      groupIds: isWhole ? [] : data.getAll('group'),
      studentIds: isWhole ? [] : data.getAll('student'),
    };
    setIsSaved((await run(() => callAction('setRecipients', input))) !== undefined);
  };
  return (
    <section aria-labelledby="recipients" className="mb-12">
      <h2 id="recipients" className="section-title">
        {t('recipients')}
      </h2>
      <form onSubmit={submit}>
        <label className="mb-3 flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={isWhole}
            onChange={(event) => setIsWhole(event.target.checked)}
            className="size-5 accent-accent"
          />
          {t('wholeClass')}
        </label>
        {!isWhole && (
          <>
            {room.groups.length > 0 && (
              <CheckList legend={t('groups')} name="group" items={room.groups} checked={recipients.groupIds} />
            )}
            <CheckList legend={t('students')} name="student" items={room.students} checked={recipients.studentIds} />
          </>
        )}
        <Problem problem={problem} />
        <p role="status">{isSaved && t('saved')}</p>
        <button type="submit" disabled={isBusy} className={buttonClass('plain')}>
          {t('saveRecipients')}
        </button>
      </form>
    </section>
  );
};
