'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRouter } from '@/lib/i18n';
import { send } from './call';
import { Problem } from './Problem';
import { TextField } from './TextField';
import { useCall } from './use-call';

/** Chooses a new password by the letter's token. */
export const NewPasswordForm = ({ token }: { token: string }): ReactNode => {
  const t = useTranslations('teach');
  const router = useRouter();
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const newPassword = new FormData(event.currentTarget).get('password');
    const body = { token, newPassword };
    const value = await run(() => send('/api/auth/reset-password', { method: 'POST', body }));
    if (value !== undefined) router.push('/teach/sign-in');
  };
  return (
    <form onSubmit={submit} className="max-w-md">
      <TextField
        label={t('password')}
        name="password"
        type="password"
        dir="ltr"
        required
        minLength={10}
        autoComplete="new-password"
        hint={t('passwordHint')}
      />
      <Problem problem={problem} />
      <button type="submit" disabled={isBusy} className={buttonClass('main')}>
        {t('savePassword')}
      </button>
    </form>
  );
};
