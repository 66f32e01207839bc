'use client';

import { useState } from 'react';
import { useRouter } from '@/lib/i18n';
import type { CallProblem, CallResult } from './call';

/** Runs calls one at a time, tells whether one is under way and what went wrong, and draws the page anew after it. */
export const useCall = () => {
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<CallProblem>();

  const run = async <Value>(call: () => Promise<CallResult<Value>>): Promise<Value | undefined> => {
    if (isBusy) return undefined;
    setIsBusy(true);
    setProblem(undefined);
    const result = await call();
    setIsBusy(false);
    if (!result.ok) {
      setProblem(result.error);
      return undefined;
    }
    router.refresh();
    // done without a value is done all the same
    return result.value ?? (true as Value);
  };

  return { run, isBusy, problem };
};
