import { Worker } from 'node:worker_threads';
import type { PastedText, PreparedText } from './pasted-text';

/** A thread that nobody needs gives its lexicon back. */
const IDLE_MS = 300_000;

type Thread = { readonly worker: Worker; idle?: ReturnType<typeof setTimeout> | undefined };
let thread: Thread | undefined;
/** Texts wait for each other: a second engine would double the memory, and the machine has other things to do. */
let queue: Promise<unknown> = Promise.resolve();

const makeThread = (): Thread => {
  const made: Thread = { worker: new Worker(new URL('./pasted-text-worker.ts', import.meta.url)) };
  const forget = (): void => {
    if (thread === made) thread = undefined;
  };
  made.worker.once('error', forget).once('exit', forget);
  // a server that is told to stop does not wait for it
  made.worker.unref();
  return made;
};

const ask = (text: PastedText): Promise<PreparedText> =>
  new Promise((resolve, reject) => {
    thread ??= makeThread();
    const asked = thread;
    clearTimeout(asked.idle);
    const { worker } = asked;
    const settle = (end: () => void): void => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      asked.idle = setTimeout(() => void worker.terminate(), IDLE_MS).unref();
      end();
    };
    const onMessage = (prepared: PreparedText): void => settle(() => resolve(prepared));
    const onError = (error: unknown): void => settle(() => reject(error));
    const onExit = (code: number): void => settle(() => reject(new Error(`the text's thread ended with ${code}`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(text);
  });

/** preparePastedText in a thread of its own, with the shipped lexicon. */
export const prepareInThread = (text: PastedText): Promise<PreparedText> => {
  const prepared = queue.then(() => ask(text));
  queue = prepared.catch(() => undefined);
  return prepared;
};
