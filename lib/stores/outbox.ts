import * as z from 'zod/mini';
import type { ResponseValue } from '@/lib/grading';

/**
 * What a student did in an assigned quiz and the server has not confirmed yet. It is stored at every step, sent in order, and
 * let go of only when the server says so: a reload, a closed laptop or a dead network loses nothing. Pure: storage and network
 * are the adapter's (`outbox-sender.ts`). Other side: lib/classroom/entries.ts.
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
  readonly version: 1;
  readonly attemptId: string;
  /** The highest count given out, here or on any device that the server has heard of. */
  readonly sequence: number;
  readonly waiting: readonly OutboxEntry[];
  /** Questions whose answer came too late or twice, and why; the screen says so. */
  readonly setAside: Readonly<Record<string, string>>;
};

export const emptyOutbox = (attemptId: string): Outbox => ({
  version: 1,
  attemptId,
  sequence: 0,
  waiting: [],
  setAside: {},
});

/** The server has entries up to here, perhaps from another device: what is done now counts as later. */
export const countedFrom = (outbox: Outbox, lastSequence: number): Outbox =>
  lastSequence > outbox.sequence ? { ...outbox, sequence: lastSequence } : outbox;

/** Adds what was just done, under an id made once and for all: `withEntry(outbox, crypto.randomUUID(), { kind: 'submit' })`. */
export const withEntry = (outbox: Outbox, id: string, value: OutboxValue): Outbox => {
  const sequence = outbox.sequence + 1;
  return { ...outbox, sequence, waiting: [...outbox.waiting, { id, sequence, value }] };
};

const LARGEST_BATCH = 50;

/** What to send next: the oldest, in order. */
export const nextBatch = (outbox: Outbox): readonly OutboxEntry[] => outbox.waiting.slice(0, LARGEST_BATCH);

export type EntryReport = { readonly id: string; readonly status: string; readonly reason?: string | undefined };

/** Lets go of what the server has answered for. An entry that it did not name stays, and is sent again. */
export const withReport = (outbox: Outbox, report: readonly EntryReport[]): Outbox => {
  const answered = new Map(report.map((entry) => [entry.id, entry]));
  const setAside = { ...outbox.setAside };
  for (const { id, value } of outbox.waiting) {
    const reason = answered.get(id)?.reason;
    if (value.kind === 'answer' && reason !== undefined) setAside[value.questionId] = reason;
  }
  return { ...outbox, setAside, waiting: outbox.waiting.filter(({ id }) => !answered.has(id)) };
};

/** The answers as they stand for the student: those the server has, and over them those still waiting. */
export const answersOf = (
  outbox: Outbox,
  onServer: readonly { readonly questionId: string; readonly value: ResponseValue }[],
): ReadonlyMap<string, ResponseValue> => {
  const answers = new Map(onServer.map(({ questionId, value }) => [questionId, value]));
  for (const { value } of outbox.waiting) if (value.kind === 'answer') answers.set(value.questionId, value.value);
  return answers;
};

/** Where an answer is: in this browser only, or on the server as well. */
export const placeOf = (outbox: Outbox, questionId: string): 'here' | 'server' =>
  outbox.waiting.some(({ value }) => value.kind === 'answer' && value.questionId === questionId) ? 'here' : 'server';

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
const entry = z.object({ id: z.string(), sequence: z.number(), value: outboxValue });
const stored = z.object({
  version: z.literal(1),
  attemptId: z.string(),
  sequence: z.number(),
  waiting: z.array(z.unknown()),
  setAside: z.record(z.string(), z.string()),
});

/** Reads a stored outbox; a broken entry is left out, so that it does not take the good ones with it. */
export const parseOutbox = (json: string | null, attemptId: string): Outbox => {
  if (json === null) return emptyOutbox(attemptId);
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return emptyOutbox(attemptId);
  }
  const parsed = stored.safeParse(data);
  if (!parsed.success || parsed.data.attemptId !== attemptId) return emptyOutbox(attemptId);
  const waiting = parsed.data.waiting.flatMap((raw) => {
    const one = entry.safeParse(raw);
    return one.success ? [one.data] : [];
  });
  const sequence = Math.max(parsed.data.sequence, ...waiting.map((one) => one.sequence));
  return { ...parsed.data, waiting, sequence };
};
