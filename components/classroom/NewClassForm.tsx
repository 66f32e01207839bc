'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRouter } from '@/lib/i18n';
import { callAction } from './call';
import { Problem } from './Problem';
import { TextField } from './TextField';
import { useCall } from './use-call';

export const NewClassForm = (): ReactNode => {
  const t = useTranslations('teach');
  const router = useRouter();
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const name = new FormData(event.currentTarget).get('name');
    const made = await run<{ readonly id: string }>(() => callAction('createClass', { name }));
    if (made) router.push(`/teach/class/${made.id}`);
  };
  return (
    <form onSubmit={submit} className="mt-2 max-w-md">
      <TextField label={t('className')} name="name" required maxLength={80} autoComplete="off" />
      <Problem problem={problem} />
      <button type="submit" disabled={isBusy} className={buttonClass('main')}>
        {t('makeClass')}
      </button>
    </form>
  );
};
