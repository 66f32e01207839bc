'use client';

import { useTranslations } from 'next-intl';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useRouter } from '@/lib/i18n';
import { TextField } from './TextField';

/** The class code, as the teacher wrote it on the board. */
export const CodeForm = (): ReactNode => {
  const t = useTranslations('join');
  const router = useRouter();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).replace(/[^\da-z]/gi, '');
    if (code) router.push(`/join/${code.toUpperCase()}`);
  };
  return (
    <form onSubmit={submit} className="max-w-md">
      <TextField
        label={t('code')}
        name="code"
        required
        dir="ltr"
        maxLength={20}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        hint={t('codeHint')}
      />
      <button type="submit" className={buttonClass('main')}>
        {t('toClass')}
      </button>
    </form>
  );
};
