'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { dropAttempts } from '@/lib/stores';
import { callAction } from './call';
import { Problem } from './Problem';
import { TextField } from './TextField';
import { useCall } from './use-call';

type Way = 'joinClass' | 'returnToClass';
const WAYS = ['joinClass', 'returnToClass'] as const;

/** A name and a PIN: for the first time, or again. What others are called is not shown. */
export const JoinForm = ({ code, takesNewNames }: { code: string; takesNewNames: boolean }): ReactNode => {
  const t = useTranslations('join');
  const [way, setWay] = useState<Way>('joinClass');
  const { run, isBusy, problem } = useCall();
  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const isIn = await run(() => callAction(way, { code, name: data.get('name'), pin: data.get('pin') }));
    // the page of who was here before is not hers
    if (isIn) await dropAttempts();
  };
  return (
    <form onSubmit={submit} className="max-w-md">
      <fieldset className="mb-4">
        <legend className="sr-only">{t('way')}</legend>
        <div className="flex flex-wrap gap-2">
          {WAYS.map((choice) => (
            <label
              key={choice}
              className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line px-3 has-checked:border-accent has-checked:text-accent"
            >
              <input
                type="radio"
                name="way"
                value={choice}
                checked={way === choice}
                onChange={() => setWay(choice)}
                className="size-4 accent-accent"
              />
              {t(choice)}
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        label={t('name')}
        name="name"
        required
        maxLength={60}
        autoComplete="name"
        hint={way === 'joinClass' ? t(takesNewNames ? 'nameHint' : 'rosterHint') : undefined}
      />
      <TextField
        label={t('pin')}
        name="pin"
        type="password"
        required
        inputMode="numeric"
        minLength={4}
        maxLength={8}
        autoComplete={way === 'joinClass' ? 'new-password' : 'current-password'}
        hint={way === 'joinClass' ? t('pinHint') : t('pinForgotten')}
      />
      <Problem problem={problem} />
      <button type="submit" disabled={isBusy} className={buttonClass('main')}>
        {t(way === 'joinClass' ? 'enter' : 'enterAgain')}
      </button>
    </form>
  );
};
