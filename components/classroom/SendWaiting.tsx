'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { SaveReport } from '@/lib/classroom';
import { attemptsWaiting, openOutbox, sendOutbox } from '@/lib/stores';
import { aloneWith, browserStorage } from './browser-storage';
import { callAction } from './call';

/** How many entries are still here after everything of the student's own was sent; what others left on the device stays theirs. */
const sendAll = async (): Promise<number> => {
  let left = 0;
  for (const attemptId of attemptsWaiting(browserStorage())) {
    const outbox = openOutbox(attemptId, 0, browserStorage());
    const outcome = await aloneWith(attemptId, () =>
      sendOutbox({ outbox, save: (entries) => callAction<SaveReport>('saveEntries', { attemptId, entries }) }),
    );
    const isOthers = outcome.kind === 'failed' && outcome.problem.code === 'not-found';
    if (!isOthers) left += outbox.waiting().length;
  }
  return left;
};

/** Sends what was left unsent on this device, as when a quiz was handed in without a network and its page closed. */
export const SendWaiting = (): ReactNode => {
  const t = useTranslations('join.saving');
  const { number } = useNumbers();
  const [left, setLeft] = useState(0);
  useEffect(() => {
    let isAway = false;
    const send = (): void =>
      void sendAll().then((count) => {
        if (!isAway) setLeft(count);
      });
    send();
    window.addEventListener('online', send);
    return () => {
      isAway = true;
      window.removeEventListener('online', send);
    };
  }, []);
  return (
    <p role="status" className={left > 0 ? 'mb-4 font-semibold text-wrong' : ''}>
      {left > 0 && t('onDevice', { count: left, shown: number(left) })}
    </p>
  );
};
