'use client';

import { useEffect, useMemo, useRef, useState } from 'react';
import { openOutbox } from '@/lib/stores';
import type { OutboxValue } from '@/lib/stores';
import { callAction } from './call';
import type { CallProblem } from './call';
import type { SaveReport } from './types';

/** Where what she did is kept right now. */
export type OutboxState = {
  readonly waiting: number;
  readonly survivesReload: boolean;
  readonly problem: CallProblem | undefined;
};

const MOST_AT_ONCE = 100;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

const browserStorage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

/**
 * Keeps every entry at once and sends them in order, one request at a time in all tabs; what the server has not confirmed is
 * sent again until it does: at the next entry, when the network comes back, and by the clock.
 */
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
  const report = useRef(onReport);
  useEffect(() => {
    report.current = onReport;
  }, [onReport]);

  const sender = useMemo(() => {
    let isSending = false;
    let wait = FIRST_WAIT;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (problem: CallProblem | undefined): void =>
      setState({ waiting: outbox.waiting().length, survivesReload: outbox.survivesReload(), problem });

    /** False where it failed, and the clock will try again. */
    const sendAll = async (): Promise<boolean> => {
      for (let batch = outbox.waiting(); batch.length > 0; batch = outbox.waiting()) {
        const entries = batch.slice(0, MOST_AT_ONCE);
        const result = await callAction<SaveReport>('saveEntries', { attemptId, entries });
        if (!result.ok) {
          show(result.error);
          timer = setTimeout(() => void flush(), wait);
          wait = Math.min(wait * 2, LONGEST_WAIT);
          return false;
        }
        wait = FIRST_WAIT;
        outbox.letGo(result.value.entries.map(({ id }) => id));
        report.current(result.value);
      }
      show(undefined);
      return true;
    };
    const flush = async (): Promise<void> => {
      if (isSending) return;
      isSending = true;
      clearTimeout(timer);
      // locks are for pages with a certificate; without them two tabs may both send, which the ids make harmless
      const isDone =
        'locks' in navigator ? await navigator.locks.request(`fahm-outbox-${attemptId}`, sendAll) : await sendAll();
      isSending = false;
      // what was added while the lock was given back
      if (isDone && outbox.waiting().length > 0) void flush();
    };
    const add = (value: OutboxValue): void => {
      outbox.add(value);
      setState((before) => ({
        ...before,
        waiting: outbox.waiting().length,
        survivesReload: outbox.survivesReload(),
      }));
      void flush();
    };
    return { add, flush, stop: () => clearTimeout(timer) };
  }, [attemptId, outbox]);

  useEffect(() => {
    const again = (): void => void sender.flush();
    again();
    window.addEventListener('online', again);
    document.addEventListener('visibilitychange', again);
    return () => {
      sender.stop();
      window.removeEventListener('online', again);
      document.removeEventListener('visibilitychange', again);
    };
  }, [sender]);

  return { state, add: sender.add, flush: sender.flush, waiting: outbox.waiting };
};
