import { createStore, get, promisifyRequest } from 'idb-keyval';
import type { UseStore } from 'idb-keyval';

/**
 * The attempts that are worked on in this browser, so that their page comes back after a reload without a network: exactly what
 * the server sent for them, which is no key before a key may be seen, and the answers so far. What an attempt holds is the
 * screen's to know (`Attempt`), and its answers lie apart from the text, for they change with every tap.
 */

let database: UseStore | undefined;
/** Opened on first use, for a private window may refuse it. */
const store: UseStore = (mode, use) => (database ??= createStore('fahm-attempts', 'attempts'))(mode, use);

const attemptKey = (assignmentId: string): string => `attempt:${assignmentId}`;
const answersKey = (assignmentId: string): string => `answers:${assignmentId}`;

/** Nothing of this is worth an error: with a network the page does without, and the answers themselves lie in the outbox. */
const quietly = async <Value>(run: () => Promise<Value>): Promise<Value | undefined> => {
  try {
    return await run();
  } catch {
    return undefined;
  }
};

const change = (use: (objects: IDBObjectStore) => unknown): Promise<void> =>
  quietly(() =>
    store('readwrite', (objects) => {
      use(objects);
      return promisifyRequest(objects.transaction);
    }),
  );

/** Keeps an attempt as it came from the server; that of the same assignment before it goes. */
export const keepAttempt = (assignmentId: string, attempt: unknown): Promise<void> =>
  change((objects) => objects.put(attempt, attemptKey(assignmentId)));

export const keepAnswers = (assignmentId: string, answers: unknown): Promise<void> =>
  change((objects) => objects.put(answers, answersKey(assignmentId)));

export const readKeptAttempt = async (
  assignmentId: string,
): Promise<{ readonly attempt: unknown; readonly answers: unknown }> => ({
  attempt: await quietly(() => get<unknown>(attemptKey(assignmentId), store)),
  answers: await quietly(() => get<unknown>(answersKey(assignmentId), store)),
});

export const dropAttempt = (assignmentId: string): Promise<void> =>
  change((objects) => {
    objects.delete(attemptKey(assignmentId));
    objects.delete(answersKey(assignmentId));
  });

/** A student leaves the device: nobody after her opens her page. What is not sent yet stays in the outbox. */
export const dropAttempts = (): Promise<void> => change((objects) => objects.clear());
