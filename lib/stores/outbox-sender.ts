import type { Outbox, OutboxEntry, OutboxValue } from './outbox';

const MOST_AT_ONCE = 100;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/** What the server says of a batch; every entry that it names may leave the outbox. */
type Report = { readonly entries: readonly { readonly id: string }[] };
type Reply<R extends Report, Problem> =
  { readonly ok: true; readonly value: R } | { readonly ok: false; readonly error: Problem };

type Sending<R extends Report, Problem> = {
  readonly outbox: Outbox;
  readonly save: (entries: readonly OutboxEntry[]) => Promise<Reply<R, Problem>>;
  readonly onReport?: (report: R) => void;
};

/** `sent`: nothing waits any more. `refused`: the server named none of what it was sent. */
type Outcome<Problem> =
  { readonly kind: 'sent' } | { readonly kind: 'refused' } | { readonly kind: 'failed'; readonly problem: Problem };

/** Sends what waits, oldest first, one batch after the other, until nothing waits or one does not go through. */
export const sendOutbox = async <R extends Report, Problem>({
  outbox,
  save,
  onReport,
}: Sending<R, Problem>): Promise<Outcome<Problem>> => {
  for (let batch = outbox.waiting(); batch.length > 0; batch = outbox.waiting()) {
    const sent = batch.slice(0, MOST_AT_ONCE);
    const result = await save(sent);
    if (!result.ok) return { kind: 'failed', problem: result.error };
    const named = new Set(result.value.entries.map(({ id }) => id));
    outbox.letGo([...named]);
    onReport?.(result.value);
    // a server that answers for nothing would be asked for ever
    if (!sent.some(({ id }) => named.has(id))) return { kind: 'refused' };
  }
  return { kind: 'sent' };
};

type Options<R extends Report, Problem> = Sending<R, Problem> & {
  /** Runs one sender at a time, in all tabs where the browser can do that. */
  readonly alone: (send: () => Promise<boolean>) => Promise<boolean>;
  /** After every step: why nothing goes through just now, or undefined. */
  readonly onState: (problem: Problem | undefined) => void;
};

export type OutboxSender = {
  readonly add: (value: OutboxValue) => void;
  readonly flush: () => Promise<void>;
};

/** How long to wait before the next try: 1, 2, 4 … seconds, a minute at most, a little different for every student. */
const waitAfter = (failures: number): number =>
  Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1)) * (0.75 + 0.5 * Math.random());

/**
 * Keeps every entry at once and sends them in order, one request at a time; what the server has not confirmed is sent again
 * until it does: with the next entry, when asked, and by the clock.
 */
export const makeOutboxSender = <R extends Report, Problem>({
  outbox,
  save,
  alone,
  onReport,
  onState,
}: Options<R, Problem>): OutboxSender => {
  let isSending = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tryLater = (): false => {
    failures += 1;
    timer = setTimeout(() => void flush(), waitAfter(failures));
    return false;
  };

  /** False where it failed, and the clock will try again. */
  const sendAll = async (): Promise<boolean> => {
    const outcome = await sendOutbox({ outbox, save, ...(onReport ? { onReport } : {}) });
    if (outcome.kind === 'failed') onState(outcome.problem);
    if (outcome.kind !== 'sent') return tryLater();
    failures = 0;
    onState(undefined);
    return true;
  };

  const flush = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    const isDone = await alone(sendAll).finally(() => {
      isSending = false;
    });
    // what was added while the lock was given back
    if (isDone && outbox.waiting().length > 0) void flush();
  };

  return {
    add: (value) => {
      outbox.add(value);
      onState(undefined);
      void flush();
    },
    flush,
  };
};
