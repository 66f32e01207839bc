'use client';

import { useEffect, useMemo, useState } from 'react';
import { makeOutboxSender, openOutbox } from '@/lib/stores';
import { aloneWith, browserStorage } from './browser-storage';
import { callAction } from './call';
import type { CallProblem } from './call';
import type { SaveReport } from '@/lib/classroom';

/** Where what she did is kept right now. */
export type OutboxState = {
  readonly waiting: number;
  readonly survivesReload: boolean;
  readonly problem: CallProblem | undefined;
};

/** The outbox of an attempt in a page: it sends by itself, at once and whenever the network or the reader comes back. `onReport` stays the same function. */
export const useOutbox = (
  { attemptId, lastSequence }: { readonly attemptId: string; readonly lastSequence: number },
  onReport: (report: SaveReport) => void,
) => {
  const outbox = useMemo(() => openOutbox(attemptId, lastSequence, browserStorage()), [attemptId, lastSequence]);
  const [state, setState] = useState<OutboxState>(() => ({
    waiting: outbox.waiting().length,
    survivesReload: outbox.survivesReload(),
    problem: undefined,
  }));
  const [sender] = useState(() =>
    makeOutboxSender({
      outbox,
      save: (entries) => callAction<SaveReport>('saveEntries', { attemptId, entries }),
      alone: (send) => aloneWith(attemptId, send),
      onReport,
      onState: (problem) =>
        setState({ waiting: outbox.waiting().length, survivesReload: outbox.survivesReload(), problem }),
    }),
  );

  useEffect(() => {
    const again = (): void => void sender.flush();
    again();
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [sender]);

  return { state, add: sender.add, flush: sender.flush, waiting: outbox.waiting };
};
