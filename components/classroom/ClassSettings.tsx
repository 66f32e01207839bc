'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRouter } from '@/lib/i18n';
import { ActionButton } from './ActionButton';
import { callAction } from './call';
import { Problem } from './Problem';
import { TextField } from './TextField';
import type { Roster } from '@/lib/classroom';
import { useCall } from './use-call';

/** The class's name, who may come in, its data as a file, and its end. */
export const ClassSettings = ({ room, locale }: { room: Roster; locale: string }): ReactNode => {
  const t = useTranslations('teach');
  const router = useRouter();
  const naming = useCall();
  const deleting = useCall();
  const rename = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const input = { classId: room.id, name: data.get('name'), takesNewNames: data.get('takesNewNames') !== null };
    await naming.run(() => callAction('updateClass', input));
  };
  const remove = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const input = { classId: room.id, name: new FormData(event.currentTarget).get('name') };
    if ((await deleting.run(() => callAction('deleteClass', input))) !== undefined) router.push('/teach');
  };
  return (
    <section aria-labelledby="class-settings">
      <h2 id="class-settings" className="section-title">
        {t('classSettings')}
      </h2>
      <form onSubmit={rename} className="max-w-md">
        <TextField label={t('className')} name="name" required maxLength={80} defaultValue={room.name} />
        <label className="mb-4 flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            name="takesNewNames"
            defaultChecked={room.takesNewNames}
            className="size-5 accent-accent"
          />
          {t('takesNewNames')}
        </label>
        <Problem problem={naming.problem} />
        <div className="flex flex-wrap gap-3">
          <button type="submit" disabled={naming.isBusy} className={buttonClass('plain')}>
            {t('save')}
          </button>
          <ActionButton
            action="updateClass"
            input={{ classId: room.id, newCode: true }}
            look="quiet"
            question={t('newCodeQuestion')}
          >
            {t('newCode')}
          </ActionButton>
        </div>
      </form>
      <h3 className="mt-8 text-lg font-bold">{t('data')}</h3>
      <p className="max-w-prose">{t('retention')}</p>
      <p className="my-3">
        <a
          href={`/api/classroom/files/class.json/${room.id}?locale=${locale}`}
          download
          className={buttonClass('plain')}
        >
          {t('exportClass')}
        </a>
      </p>
      <details>
        <summary className="inline-flex min-h-11 items-center text-wrong">{t('deleteClass')}</summary>
        <form onSubmit={remove} className="max-w-md">
          <TextField label={t('deleteClassName')} name="name" required hint={t('deleteClassHint')} autoComplete="off" />
          <Problem problem={deleting.problem} />
          <button type="submit" disabled={deleting.isBusy} className={buttonClass('plain')}>
            {t('deleteForGood')}
          </button>
        </form>
      </details>
    </section>
  );
};
