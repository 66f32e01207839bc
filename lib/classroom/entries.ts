import * as z from 'zod';
import { line, lines } from './wording';
import type { EntryValue } from './schema';
import type { NotCounted } from './outcome';

/** What a browser's outbox may send; the same shapes stand in lib/stores/outbox.ts on the other side. */

const entryId = z.string().regex(/^[\w-]{16,64}$/);
const sequence = z.int().min(1).max(1_000_000);
const questionId = z.string().regex(/^[\w-]{1,80}$/);
const optionId = z.string().regex(/^[\w-]{1,40}$/);

const responseValue = z.union([lines(1000), z.array(optionId).max(20), z.array(z.tuple([optionId, optionId])).max(20)]);

const entryValue = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('answer'), questionId, value: responseValue }),
  z.strictObject({ kind: z.literal('lookup'), lemma: line(60), questionId: questionId.optional() }),
  z.strictObject({
    kind: z.literal('time'),
    place: z.enum(['text', 'quiz']),
    seconds: z.int().min(1).max(3600),
    questionId: questionId.optional(),
  }),
  z.strictObject({ kind: z.literal('submit') }),
]);

const entrySchema = z.strictObject({ id: entryId, sequence, value: entryValue });

export type ParsedEntry =
  | { readonly ok: true; readonly id: string; readonly sequence: number; readonly value: EntryValue }
  | { readonly ok: false; readonly id: string };

/** What became of one entry. `refused` will never be taken: the outbox lets go of it, so that the rest can follow. */
export type EntryResult = {
  readonly id: string;
  readonly status: 'saved' | 'kept-aside' | 'refused';
  readonly reason?: NotCounted;
};

/** Parses each entry by itself: one broken entry must not hold up those behind it. */
export const parseEntries = (entries: readonly unknown[], asked: readonly string[]): readonly ParsedEntry[] =>
  entries.map((raw) => {
    const parsed = entrySchema.safeParse(raw);
    if (!parsed.success) return { ok: false, id: nameOf(raw) };
    const { value } = parsed.data;
    if ('questionId' in value && value.questionId !== undefined && !asked.includes(value.questionId)) {
      return { ok: false, id: parsed.data.id };
    }
    return { ok: true, ...parsed.data };
  });

/** The id of a broken entry, where it has one, so that its sender knows it again. */
const nameOf = (raw: unknown): string => {
  const named = z.object({ id: entryId }).safeParse(raw);
  return named.success ? named.data.id : '';
};
