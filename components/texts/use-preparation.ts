'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { startEngine } from '@/components/engine/client';
import type { EngineClient } from '@/components/engine/client';
import type { EngineProblem, Stage, TextToPrepare } from '@/components/engine/protocol';
import type { StoredText } from '@/lib/stores';

export type Preparation =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly stage: Stage }
  | { readonly kind: 'failed'; readonly problem: EngineProblem }
  | { readonly kind: 'done'; readonly text: StoredText };

/** One text at a time in a worker of its own, so that to cancel is to end the worker. */
export const usePreparation = (): {
  readonly preparation: Preparation;
  readonly prepare: (text: TextToPrepare) => Promise<StoredText | undefined>;
  readonly cancel: () => void;
} => {
  const [preparation, setPreparation] = useState<Preparation>({ kind: 'idle' });
  const engine = useRef<EngineClient>(undefined);

  const stop = useCallback((): void => {
    engine.current?.stop();
    engine.current = undefined;
  }, []);
  useEffect(() => stop, [stop]);

  const prepare = useCallback(
    async (text: TextToPrepare): Promise<StoredText | undefined> => {
      stop();
      engine.current = startEngine();
      setPreparation({ kind: 'working', stage: 'fetch' });
      const result = await engine.current.prepare(text, (stage) => setPreparation({ kind: 'working', stage }));
      stop();
      setPreparation(result.ok ? { kind: 'done', text: result.value } : { kind: 'failed', problem: result.problem });
      return result.ok ? result.value : undefined;
    },
    [stop],
  );
  const cancel = useCallback((): void => {
    stop();
    setPreparation({ kind: 'idle' });
  }, [stop]);
  return { preparation, prepare, cancel };
};
