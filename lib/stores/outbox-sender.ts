import { countedFrom, type EntryReport, nextBatch, type Outbox, parseOutbox, withEntry, withReport } from './outbox';
import type { OutboxValue } from './outbox';

/** What the sender needs of a browser; tests bring their own. */
export type OutboxWorld = {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  /** Runs one at a time in all tabs (navigator.locks), or just runs where there are no locks. */
  readonly alone: <Value>(name: string, run: () => Promise<Value>) => Promise<Value>;
  readonly post: (attemptId: string, entries: Outbox['waiting']) => Promise<SendReply>;
  readonly makeId: () => string;
};

/** `away`: no network, or the server can't just now: kept, tried again. `signed-out`: kept, the student signs in. */
export type SendReply =
  { readonly kind: 'saved'; readonly entries: readonly EntryReport[] } | { readonly kind: 'away' | 'signed-out' };

const keyOf = (attemptId: string): string => `fahm-outbox-${attemptId}`;

export const readOutbox = (world: Pick<OutboxWorld, 'storage'>, attemptId: string): Outbox =>
  parseOutbox(world.storage.getItem(keyOf(attemptId)), attemptId);

/** Another tab may have written since: every change starts from what is stored, never from what this tab remembers. */
const change = (world: OutboxWorld, attemptId: string, next: (outbox: Outbox) => Outbox): Outbox => {
  const changed = next(readOutbox(world, attemptId));
  world.storage.setItem(keyOf(attemptId), JSON.stringify(changed));
  return changed;
};

/** Stores what was done before anything else happens. Throws where the browser's storage is full: the screen says so. */
export const putInOutbox = (world: OutboxWorld, attemptId: string, value: OutboxValue): Outbox =>
  change(world, attemptId, (outbox) => withEntry(outbox, world.makeId(), value));

/** Notes how far the server has counted. */
export const meetServer = (world: OutboxWorld, attemptId: string, lastSequence: number): Outbox =>
  change(world, attemptId, (outbox) => countedFrom(outbox, lastSequence));

/** Sends what waits, oldest first, one batch after the other, until nothing waits or the server does not answer. */
export const sendOutbox = (world: OutboxWorld, attemptId: string): Promise<'sent' | 'away' | 'signed-out'> =>
  world.alone(keyOf(attemptId), async () => {
    for (;;) {
      const batch = nextBatch(readOutbox(world, attemptId));
      if (batch.length === 0) return 'sent';
      const reply = await world.post(attemptId, batch);
      if (reply.kind !== 'saved') return reply.kind;
      const before = batch.length;
      const left = change(world, attemptId, (outbox) => withReport(outbox, reply.entries));
      // a server that answers for nothing would be asked for ever
      const isStuck = nextBatch(left)[0]?.id === batch[0]?.id && before > 0;
      if (isStuck) return 'away';
    }
  });

const LONGEST_WAIT = 60_000;

/** How long to wait before the next try: 1, 2, 4 … seconds, a minute at most, a little different for every student. */
export const retryAfterMs = (failures: number, chance: number): number =>
  Math.min(LONGEST_WAIT, 1000 * 2 ** Math.min(failures, 10)) * (0.75 + 0.5 * chance);
