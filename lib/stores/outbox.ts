import * as z from 'zod/mini';
import type { ResponseValue } from '@/lib/grading';

/**
 * What a student did in an assigned quiz and the server may not have yet. Every entry is an item of its own in the browser's
 * storage, so that two tabs never write over each other's; it goes only when the server says that it has it. The other side
 * is lib/classroom/entries.ts.
 */

export type OutboxValue =
  | { readonly kind: 'answer'; readonly questionId: string; readonly value: ResponseValue }
  | { readonly kind: 'lookup'; readonly lemma: string; readonly questionId?: string | undefined }
  | {
      readonly kind: 'time';
      readonly place: 'text' | 'quiz';
      readonly seconds: number;
      readonly questionId?: string | undefined;
    }
  | { readonly kind: 'submit' };

export type OutboxEntry = { readonly id: string; readonly sequence: number; readonly value: OutboxValue };

export type Outbox = {
  /** Keeps it at once; the entry goes behind everything that was kept or sent before, in any tab. */
  readonly add: (value: OutboxValue) => OutboxEntry;
  /** In the order in which they were made. */
  readonly waiting: () => readonly OutboxEntry[];
  readonly letGo: (ids: readonly string[]) => void;
  /** False once the storage refused something: it then lives in this page alone, and the screen says so. */
  readonly survivesReload: () => boolean;
};

const ENTRIES = 'fahm-outbox/';
/** Beside the entries, for they go when they are sent: a second tab that never saw them still counts on from the highest. */
const COUNTS = 'fahm-outbox-count/';

/** Random without crypto.randomUUID, which a school's server without a certificate does not give the page. */
const makeEntryId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const responseValue = z.union([z.string(), z.array(z.string()), z.array(z.tuple([z.string(), z.string()]))]);
const outboxValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), questionId: z.string(), value: responseValue }),
  z.object({ kind: z.literal('lookup'), lemma: z.string(), questionId: z.optional(z.string()) }),
  z.object({
    kind: z.literal('time'),
    place: z.enum(['text', 'quiz']),
    seconds: z.number(),
    questionId: z.optional(z.string()),
  }),
  z.object({ kind: z.literal('submit') }),
]);
const storedEntry = z.object({ id: z.string(), sequence: z.number(), value: outboxValue });

/** A broken item can't be sent; it stays where it is, for whoever wants to look, and does not hold up the good ones. */
const parse = (text: string | null): readonly OutboxEntry[] => {
  try {
    const parsed = storedEntry.safeParse(JSON.parse(text ?? ''));
    return parsed.success ? [parsed.data] : [];
  } catch {
    return [];
  }
};

/** The attempts of which something waits in this browser, whoever made them. */
export const attemptsWaiting = (storage: Storage | undefined): readonly string[] => {
  try {
    const names = Object.keys(storage ?? {}).filter((key) => key.startsWith(ENTRIES));
    return [...new Set(names.map((key) => key.slice(ENTRIES.length).split('/')[0] ?? ''))];
  } catch {
    return [];
  }
};

/** Whether an answer waits in this browser that the server does not have: what is lost if the storage is emptied. */
export const hasUnsentAnswers = (storage: Storage | undefined): boolean =>
  attemptsWaiting(storage).some((attemptId) =>
    openOutbox(attemptId, 0, storage)
      .waiting()
      .some(({ value }) => value.kind === 'answer' || value.kind === 'submit'),
  );

/**
 * The outbox of one attempt. `lastSequence` is what the server has seen, perhaps from another device; the browser counts on
 * from there: `openOutbox('a1', 7, localStorage).add({ kind: 'submit' }).sequence` → 8.
 */
export const openOutbox = (attemptId: string, lastSequence: number, storage: Storage | undefined): Outbox => {
  const prefix = `${ENTRIES}${attemptId}/`;
  const countKey = `${COUNTS}${attemptId}`;
  const inMemory = new Map<string, OutboxEntry>();
  let last = lastSequence;
  let refused = storage === undefined;

  const stored = (): readonly OutboxEntry[] => {
    try {
      return Object.keys(storage ?? {})
        .filter((key) => key.startsWith(prefix))
        .flatMap((key) => parse(storage?.getItem(key) ?? null));
    } catch {
      return [];
    }
  };
  const storedCount = (): number => {
    try {
      return Number(storage?.getItem(countKey)) || 0;
    } catch {
      return 0;
    }
  };
  const waiting = (): readonly OutboxEntry[] =>
    [...stored(), ...inMemory.values()].sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));

  return {
    add: (value) => {
      last = Math.max(last, storedCount(), ...waiting().map(({ sequence }) => sequence)) + 1;
      const entry = { id: makeEntryId(), sequence: last, value };
      try {
        if (!storage) throw new Error('no storage');
        storage.setItem(`${prefix}${entry.id}`, JSON.stringify(entry));
        storage.setItem(countKey, String(last));
      } catch {
        // where only the count was refused the entry is kept twice under one id, which the map below makes one again
        inMemory.set(entry.id, entry);
        refused = true;
      }
      return entry;
    },
    waiting: () => [...new Map(waiting().map((entry) => [entry.id, entry])).values()],
    letGo: (ids) => {
      for (const id of ids) {
        inMemory.delete(id);
        try {
          storage?.removeItem(`${prefix}${id}`);
        } catch {
          // it is sent once more, and the server knows it by its id
        }
      }
    },
    survivesReload: () => !refused,
  };
};
