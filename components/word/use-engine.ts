'use client';

import { useCallback, useEffect, useRef } from 'react';
import { startEngine } from '@/components/engine/client';
import type { EngineClient, EngineResult } from '@/components/engine/client';
import type { LookUp } from '@/components/engine/protocol';

/** Looks words up in a worker that is started by the first question and ended with the page. */
export const useLookUp = (): ((query: string) => Promise<EngineResult<LookUp>>) => {
  const engine = useRef<EngineClient>(undefined);
  useEffect(
    () => () => {
      engine.current?.stop();
      engine.current = undefined;
    },
    [],
  );
  return useCallback((query) => (engine.current ??= startEngine()).lookUp(query), []);
};
