'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { dropAttempts } from '@/lib/stores';
import { send } from './call';
import { Problem } from './Problem';
import { useCall } from './use-call';

/** Signs a student out; what is not sent yet stays on the device until she comes back. */
export const LeaveButton = (): ReactNode => {
  const t = useTranslations('join');
  const { run, isBusy, problem } = useCall();
  return (
    <>
      <button
        type="button"
        disabled={isBusy}
        className={buttonClass('quiet')}
        onClick={async () => {
          if (await run(() => send('/api/classroom/session', { method: 'DELETE' }))) await dropAttempts();
        }}
      >
        {t('leave')}
      </button>
      <Problem problem={problem} />
    </>
  );
};
