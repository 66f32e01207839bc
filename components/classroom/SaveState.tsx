'use client';

import { CloudCheck, CloudOff, HardDrive } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import type { OutboxState } from './use-outbox';

/** What is saved where: with the school's server, on this device, or in this page alone. */
export const SaveState = ({ state, retry }: { state: OutboxState; retry: () => Promise<void> }): ReactNode => {
  const t = useTranslations('join.saving');
  const { number } = useNumbers();
  const { waiting, survivesReload, problem } = state;
  const isSignedOut = problem?.code === 'expired' || problem?.code === 'signed-out';
  const Icon = waiting === 0 ? CloudCheck : problem ? CloudOff : HardDrive;
  const where = survivesReload ? 'onDevice' : 'inPage';
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <p
        role="status"
        className={`flex items-center gap-2 text-sm ${problem ? 'font-semibold text-wrong' : 'text-faded'}`}
      >
        <Icon aria-hidden size={18} className="shrink-0" />
        {waiting === 0 ? t('onServer') : t(where, { count: waiting, shown: number(waiting) })}
        {waiting > 0 && problem && ` ${t(isSignedOut ? 'signedOut' : problem.code === 'offline' ? 'offline' : 'away')}`}
      </p>
      {waiting > 0 && problem && !isSignedOut && (
        <button type="button" className={buttonClass('quiet')} onClick={() => void retry()}>
          {t('retry')}
        </button>
      )}
    </div>
  );
};
