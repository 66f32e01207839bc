import type { StoredText } from '@/lib/stores';
import type { EngineAnswer, EngineProblem, EngineRequest, LookUp, Stage, TextToPrepare } from './protocol';

export type EngineResult<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: EngineProblem };

/** An engine that runs in a worker of its own. The lexicon is fetched by its first request and kept until `stop`. */
export type EngineClient = {
  readonly lookUp: (query: string) => Promise<EngineResult<LookUp>>;
  readonly prepare: (text: TextToPrepare, onStage: (stage: Stage) => void) => Promise<EngineResult<StoredText>>;
  /** Ends the worker at once, whatever it is doing; what it was asked is never answered. */
  readonly stop: () => void;
};

type Pending = {
  readonly settle: (answer: Exclude<EngineAnswer, { kind: 'stage' }>) => void;
  readonly onStage?: (stage: Stage) => void;
};

/**
 * Starts a worker; nothing is loaded before the first request:
 * `const engine = startEngine(); const found = await engine.lookUp('يكتبون'); engine.stop()`.
 */
export const startEngine = (): EngineClient => {
  const worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  const pending = new Map<number, Pending>();
  let last = 0;

  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    const request = pending.get(data.number);
    if (data.kind === 'stage') return request?.onStage?.(data.stage);
    pending.delete(data.number);
    request?.settle(data);
  });
  // The worker's own script could not be loaded or parsed.
  worker.addEventListener('error', ({ message }) => {
    for (const [number, { settle }] of pending)
      settle({ number, kind: 'failed', problem: { code: 'broken', message: message ?? 'worker' } });
    pending.clear();
  });

  const ask = <Value>(
    request: WithoutNumber<EngineRequest>,
    read: (answer: EngineAnswer) => Value | undefined,
    onStage?: (stage: Stage) => void,
  ): Promise<EngineResult<Value>> =>
    new Promise((resolve) => {
      last += 1;
      const settle = (answer: EngineAnswer): void => {
        const value = read(answer);
        if (value !== undefined) resolve({ ok: true, value });
        else if (answer.kind === 'failed') resolve({ ok: false, problem: answer.problem });
      };
      pending.set(last, { settle, ...(onStage ? { onStage } : {}) });
      worker.postMessage({ ...request, number: last } satisfies EngineRequest);
    });

  return {
    lookUp: (query) =>
      ask({ kind: 'look-up', query }, (answer) => (answer.kind === 'looked-up' ? answer.found : undefined)),
    prepare: (text, onStage) =>
      ask({ kind: 'prepare', ...text }, (answer) => (answer.kind === 'prepared' ? answer.text : undefined), onStage),
    stop: () => worker.terminate(),
  };
};

type WithoutNumber<Request> = Request extends unknown ? Omit<Request, 'number'> : never;
