import * as z from 'zod';
import { type Question, SKILLS } from '@/lib/questions';
import { line, lines } from './wording';

/** Questions as teachers write them: what they may decide, of the right shape, and of a size that fits a screen. */

const optionId = z.string().regex(/^[\w-]{1,20}$/);
const option = z.strictObject({ id: optionId, text: line(300) });
const span = z.strictObject({ start: z.int().min(0), end: z.int().min(1) }).refine(({ start, end }) => start < end);

const shared = {
  skill: z.enum(SKILLS),
  stem: lines(600).pipe(z.string().min(1)),
  evidence: z.array(span).max(8),
};
const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const options = (least: number, most: number) =>
  z
    .array(option)
    .min(least)
    .max(most)
    .refine((list) => distinct(list.map(({ id }) => id)) && distinct(list.map(({ text }) => text)));

const choice = (type: 'multiple-choice' | 'cloze' | 'true-false', least: number, most: number) =>
  z.strictObject({ type: z.literal(type), ...shared, options: options(least, most), key: optionId });

export const questionDraft = z
  .discriminatedUnion('type', [
    choice('multiple-choice', 2, 8),
    choice('cloze', 2, 8),
    choice('true-false', 2, 2),
    z.strictObject({
      type: z.literal('ordering'),
      ...shared,
      options: options(2, 10),
      key: z.array(optionId).min(2).max(10),
    }),
    z.strictObject({
      type: z.literal('matching'),
      ...shared,
      options: options(2, 10),
      matches: options(2, 12),
      key: z
        .array(z.tuple([optionId, optionId]))
        .min(2)
        .max(10),
    }),
    z.strictObject({
      type: z.literal('short-answer'),
      ...shared,
      key: z.array(line(200)).min(1).max(20).refine(distinct),
    }),
  ])
  // a key that names no option can't be answered
  .refine((draft) => {
    switch (draft.type) {
      case 'short-answer':
        return true;
      case 'ordering':
        return distinct(draft.key) && sameMembers(draft.key, draft.options);
      case 'matching':
        return (
          sameMembers(
            draft.key.map(([from]) => from),
            draft.options,
          ) && draft.key.every(([, to]) => draft.matches.some((match) => match.id === to))
        );
      default:
        return draft.options.some(({ id }) => id === draft.key);
    }
  });
export type QuestionDraft = z.infer<typeof questionDraft>;

const sameMembers = (ids: readonly string[], listed: readonly { readonly id: string }[]): boolean =>
  ids.length === listed.length && distinct(ids) && listed.every(({ id }) => ids.includes(id));

/** What a teacher wrote becomes the question; what the generator knew of the one before stays, unless it no longer holds. */
export const asQuestion = (draft: QuestionDraft, id: string, before?: Question): Question => ({
  ...draft,
  id,
  // the generator's reason names its own words; a teacher's question is proved by its evidence
  rationale: before && sameAnswer(before, draft) ? before.rationale : { messageKey: 'teacher', arguments: {} },
  difficulty: before?.difficulty ?? 0.5,
  confidence: before?.confidence ?? 1,
  rule: before?.rule ?? 'teacher',
  checks: before?.checks ?? [],
});

const sameAnswer = (before: Question, draft: QuestionDraft): boolean =>
  before.type === draft.type &&
  JSON.stringify([before.key, 'options' in before ? before.options : null]) ===
    JSON.stringify([draft.key, 'options' in draft ? draft.options : null]);
