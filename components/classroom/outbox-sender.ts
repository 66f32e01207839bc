import type { Outbox, OutboxValue } from './outbox';
import type { CallProblem, CallResult } from './call';
import type { SaveReport } from './types';

const MOST_AT_ONCE = 100;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

type Options = {
  readonly outbox: Outbox;
  /** Sends entries to the server; what it confirms may leave the outbox. */
  readonly save: (entries: ReturnType<Outbox['waiting']>) => Promise<CallResult<SaveReport>>;
  /** Runs one sender at a time, in all tabs where the browser can do that. */
  readonly alone: (send: () => Promise<boolean>) => Promise<boolean>;
  readonly onReport: (report: SaveReport) => void;
  readonly onState: (problem: CallProblem | undefined) => void;
};

export type OutboxSender = {
  readonly add: (value: OutboxValue) => void;
  readonly flush: () => Promise<void>;
};

/**
 * Keeps every entry at once and sends them in order, one request at a time; what the server has not confirmed is sent again
 * until it does: with the next entry, when asked, and by the clock.
 */
export const makeOutboxSender = ({ outbox, save, alone, onReport, onState }: Options): OutboxSender => {
  let isSending = false;
  let wait = FIRST_WAIT;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** False where it failed, and the clock will try again. */
  const sendAll = async (): Promise<boolean> => {
    for (let batch = outbox.waiting(); batch.length > 0; batch = outbox.waiting()) {
      const result = await save(batch.slice(0, MOST_AT_ONCE));
      if (!result.ok) {
        onState(result.error);
        timer = setTimeout(() => void flush(), wait);
        wait = Math.min(wait * 2, LONGEST_WAIT);
        return false;
      }
      wait = FIRST_WAIT;
      outbox.letGo(result.value.entries.map(({ id }) => id));
      onReport(result.value);
    }
    onState(undefined);
    return true;
  };

  const flush = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    clearTimeout(timer);
    const isDone = await alone(sendAll);
    isSending = false;
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
