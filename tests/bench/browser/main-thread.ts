import type { Browser, Page } from '@playwright/test';

type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly url?: string } };
};

/** What ran on the page's main thread while something was done. */
export type MainThread = { readonly ms: number; readonly longestMs: number; readonly over50: number };

/** Runs something and measures every task of the page's main thread meanwhile, short ones too. */
export const watchMainThread = async (browser: Browser, page: Page, run: () => Promise<void>): Promise<MainThread> => {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
  });
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: readonly TraceEvent[];
  };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0 }) => dur / 1000);
  return { ms, longestMs: Math.max(0, ...tasks), over50: tasks.filter((task) => task > 50).length };
};
