'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { send } from './call';
import { useCall } from './use-call';

export const SignOutButton = (): ReactNode => {
  const t = useTranslations('teach');
  const { run, isBusy } = useCall();
  return (
    <button
      type="button"
      disabled={isBusy}
      className={buttonClass('quiet')}
      onClick={() => run(() => send('/api/auth/sign-out', { method: 'POST', body: {} }))}
    >
      {t('signOut')}
    </button>
  );
};
