import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds by the clock, and of the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
};

/** What ran while something was done, in milliseconds. Processor time leaves out what other programs took meanwhile. */
export type Threads = {
  readonly clock: number;
  /** The longest task of the page's main thread. */
  readonly longest: { readonly clock: number; readonly processor: number };
  readonly worker: number;
};

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'];

/** Runs something and measures every task of the page's main thread meanwhile, short ones too, and its workers' time. */
export const watchThreads = async (browser: Browser, page: Page, run: () => Promise<void>): Promise<Threads> => {
  await browser.startTracing(page, { categories: CATEGORIES });
  const start = performance.now();
  await run();
  const clock = performance.now() - start;
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const tasksOf = (thread: RegExp): readonly TraceEvent[] => {
    const ids = new Set(
      trace.traceEvents
        .filter(({ name, args }) => name === 'thread_name' && thread.test(args?.name ?? ''))
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    return trace.traceEvents.filter(({ name, pid, tid }) => name === 'RunTask' && ids.has(`${pid} ${tid}`));
  };
  const main = tasksOf(/^CrRendererMain$/);
  const inMs = (microseconds = 0): number => microseconds / 1000;
  return {
    clock,
    longest: {
      clock: Math.max(0, ...main.map(({ dur }) => inMs(dur))),
      processor: Math.max(0, ...main.map(({ tdur }) => inMs(tdur))),
    },
    worker: tasksOf(/^DedicatedWorker/).reduce((sum, { tdur }) => sum + inMs(tdur), 0),
  };
};
