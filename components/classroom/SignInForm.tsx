'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRouter } from '@/lib/i18n';
import { send } from './call';
import { Problem } from './Problem';
import { TextField } from './TextField';
import { useCall } from './use-call';

type Wish = 'signIn' | 'signUp' | 'reset';
const ADDRESSES: Readonly<Record<Wish, string>> = {
  signIn: '/api/auth/sign-in/email',
  signUp: '/api/auth/sign-up/email',
  reset: '/api/auth/request-password-reset',
};

type Props = { readonly isOpenToNew: boolean; readonly sendsMail: boolean };

/** The teachers' door: come in, open an account, or ask for a new password. */
export const SignInForm = ({ isOpenToNew, sendsMail }: Props): ReactNode => {
  const t = useTranslations('teach');
  const router = useRouter();
  const [wish, setWish] = useState<Wish>('signIn');
  const [isSent, setIsSent] = useState(false);
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.currentTarget));
    const value = await run(() => send(ADDRESSES[wish], { method: 'POST', body: fields }));
    if (value === undefined) return;
    if (wish === 'reset') setIsSent(true);
    else router.push('/teach');
  };
  const turnTo = (next: Wish, label: string): ReactNode => (
    <button type="button" className={buttonClass('quiet')} onClick={() => setWish(next)}>
      {label}
    </button>
  );
  return (
    <form onSubmit={submit} className="max-w-md">
      <h2 className="section-title">{t(wish)}</h2>
      {wish === 'signUp' && <TextField label={t('name')} name="name" required maxLength={80} autoComplete="name" />}
      <TextField label={t('email')} name="email" type="email" dir="ltr" required autoComplete="email" />
      {wish !== 'reset' && (
        <TextField
          label={t('password')}
          name="password"
          type="password"
          dir="ltr"
          required
          minLength={wish === 'signUp' ? 10 : 1}
          autoComplete={wish === 'signUp' ? 'new-password' : 'current-password'}
          hint={wish === 'signUp' ? t('passwordHint') : undefined}
        />
      )}
      <Problem problem={problem} />
      <p role="status">{isSent && t('resetSent')}</p>
      <div className="flex flex-wrap items-center gap-3">
        <button type="submit" disabled={isBusy} className={buttonClass('main')}>
          {t(`do.${wish}`)}
        </button>
        {wish !== 'signIn' && turnTo('signIn', t('toSignIn'))}
        {wish === 'signIn' && isOpenToNew && turnTo('signUp', t('toSignUp'))}
        {wish === 'signIn' && sendsMail && turnTo('reset', t('forgotten'))}
      </div>
      {wish === 'signIn' && !sendsMail && <p className="caption mt-4">{t('forgottenNoMail')}</p>}
    </form>
  );
};
