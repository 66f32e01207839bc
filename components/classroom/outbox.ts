/**
 * What a student did and the server may not have yet. Every entry is an item of its own in the browser's storage, so that two
 * tabs never write over each other's; it goes only when the server says that it has it. lib/classroom/entries.ts reads it.
 */

export type OutboxValue =
  | { readonly kind: 'answer'; readonly questionId: string; readonly value: unknown }
  | { readonly kind: 'lookup'; readonly lemma: string; readonly questionId?: string }
  | {
      readonly kind: 'time';
      readonly place: 'text' | 'quiz';
      readonly seconds: number;
      readonly questionId?: string;
    }
  | { readonly kind: 'submit' };

export type OutboxEntry = { readonly id: string; readonly sequence: number; readonly value: OutboxValue };

export type Outbox = {
  /** Keeps it at once; the entry goes behind everything that was kept or sent before. */
  readonly add: (value: OutboxValue) => OutboxEntry;
  /** In the order in which they were made. */
  readonly waiting: () => readonly OutboxEntry[];
  readonly letGo: (ids: readonly string[]) => void;
  /** False once the storage refused something: it then lives in this page alone, and the screen says so. */
  readonly survivesReload: () => boolean;
};

const PREFIX = 'fahm-outbox/';

/** Random without crypto.randomUUID, which a school's server without a certificate does not give the page. */
const makeEntryId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

const isEntry = (value: unknown): value is OutboxEntry =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'sequence' in value &&
  typeof value.sequence === 'number' &&
  'value' in value &&
  typeof value.value === 'object';

const parse = (text: string | null): readonly OutboxEntry[] => {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isEntry(value) ? [value] : [];
  } catch {
    // a broken item can't be sent; it stays where it is, for whoever wants to look
    return [];
  }
};

/** The outbox of one attempt. `lastSequence` is what the server has seen; the browser counts on from there. */
export const openOutbox = (attemptId: string, lastSequence: number, storage: Storage | undefined): Outbox => {
  const prefix = `${PREFIX}${attemptId}/`;
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
  const waiting = (): readonly OutboxEntry[] =>
    [...stored(), ...inMemory.values()].sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));

  return {
    add: (value) => {
      last = Math.max(last, ...waiting().map(({ sequence }) => sequence)) + 1;
      const entry = { id: makeEntryId(), sequence: last, value };
      try {
        if (!storage) throw new Error('no storage');
        storage.setItem(`${prefix}${entry.id}`, JSON.stringify(entry));
      } catch {
        inMemory.set(entry.id, entry);
        refused = true;
      }
      return entry;
    },
    waiting,
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
