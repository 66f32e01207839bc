import { and, eq } from 'drizzle-orm';
import * as z from 'zod';
import { type AssignmentRow, lockOwnAssignment, ownAssignment } from './access';
import { teacherAction } from './action';
import { questionsOf } from './assignments';
import { makePaper } from './paper';
import { asQuestion, questionDraft } from './question-schema';
import { makeId } from './random-ids';
import { type Answer, conflict, done, notFound } from './refusal';
import type { Actor, Database, School, Teacher } from './school';
import { assignmentQuestions, assignments, texts } from './schema';
import { id, line } from './wording';

type QuestionRow = typeof assignmentQuestions.$inferSelect;
const MOST_QUESTIONS = 200;

/** Runs a change of a draft's questions while nobody else can change or open it. */
const inDraft = <Value>(
  { db }: School,
  actor: Actor & Teacher,
  assignmentId: string,
  change: (tx: Database, own: AssignmentRow) => Promise<Answer<Value>>,
): Promise<Answer<Value>> =>
  db.transaction(async (tx) => {
    const own = await lockOwnAssignment(tx, actor, assignmentId);
    if (!own) return notFound;
    // once students may have seen it, a question changes only by a rescoring that is written down
    if (own.openedAt !== null) return conflict('not-a-draft');
    return change(tx, own);
  });

const oneQuestion = (assignmentId: string, questionId: string) =>
  and(eq(assignmentQuestions.assignmentId, assignmentId), eq(assignmentQuestions.id, questionId));

const readOne = async (tx: Database, assignmentId: string, questionId: string): Promise<QuestionRow | undefined> => {
  const [row] = await tx.select().from(assignmentQuestions).where(oneQuestion(assignmentId, questionId));
  return row;
};

/** Whether evidence lies in the text: a span past its end would light up nothing. */
const liesInText = async (
  tx: Database,
  textId: string,
  evidence: readonly { readonly end: number }[],
): Promise<boolean> => {
  const [text] = await tx.select({ annotated: texts.annotated }).from(texts).where(eq(texts.id, textId));
  return text !== undefined && evidence.every(({ end }) => end <= text.annotated.article.text.length);
};

/** Accepts a question, or puts it back among the proposed; rejects it with a reason. */
export const judgeQuestion = teacherAction(
  z.discriminatedUnion('status', [
    z.strictObject({ assignmentId: id, questionId: id, status: z.enum(['accepted', 'proposed']) }),
    z.strictObject({ assignmentId: id, questionId: id, status: z.literal('rejected'), because: line(300).optional() }),
  ]),
  ({ school, actor, input }) =>
    inDraft(school, actor, input.assignmentId, async (tx, own) => {
      const row = await readOne(tx, own.id, input.questionId);
      if (!row) return notFound;
      const because = input.status === 'rejected' ? (input.because ?? null) : null;
      await tx
        .update(assignmentQuestions)
        .set({ status: input.status, rejectedBecause: because })
        .where(oneQuestion(own.id, row.id));
      return done(null);
    }),
);

/** Changes a question's words, options, key or evidence; its id stays. An edited question is an accepted one. */
export const editQuestion = teacherAction(
  z.strictObject({ assignmentId: id, questionId: id, draft: questionDraft }),
  ({ school, actor, input }) =>
    inDraft(school, actor, input.assignmentId, async (tx, own) => {
      const row = await readOne(tx, own.id, input.questionId);
      if (!row) return notFound;
      if (!(await liesInText(tx, own.textId, input.draft.evidence))) return conflict('no-such-evidence');
      await tx
        .update(assignmentQuestions)
        .set({
          question: asQuestion(input.draft, row.id, row.question),
          status: 'accepted',
          origin: row.origin === 'own' ? 'own' : 'edited',
          rejectedBecause: null,
        })
        .where(oneQuestion(own.id, row.id));
      return done(null);
    }),
);

/** Adds a question of the teacher's own, last. */
export const addQuestion = teacherAction(
  z.strictObject({ assignmentId: id, draft: questionDraft }),
  ({ school, actor, input }) =>
    inDraft(school, actor, input.assignmentId, async (tx, own) => {
      if (!(await liesInText(tx, own.textId, input.draft.evidence))) return conflict('no-such-evidence');
      const rows = await questionsOf(tx, own.id);
      if (rows.length >= MOST_QUESTIONS) return conflict('too-many');
      const questionId = `${input.draft.type}-${makeId()}`;
      await tx.insert(assignmentQuestions).values({
        assignmentId: own.id,
        id: questionId,
        position: Math.max(-1, ...rows.map(({ position }) => position)) + 1,
        question: asQuestion(input.draft, questionId),
        status: 'accepted',
        origin: 'own',
      });
      return done({ id: questionId });
    }),
);

/** Puts the questions in the order of the ids; those not named follow as they stood. */
export const orderQuestions = teacherAction(
  z.strictObject({ assignmentId: id, questionIds: z.array(id).min(1).max(MOST_QUESTIONS) }),
  ({ school, actor, input }) =>
    inDraft(school, actor, input.assignmentId, async (tx, own) => {
      const rows = await questionsOf(tx, own.id);
      const present = rows.map((row) => row.id);
      const first = [...new Set(input.questionIds)];
      if (!first.every((wanted) => present.includes(wanted))) return notFound;
      const order = [...first, ...present.filter((other) => !first.includes(other))];
      for (const [position, questionId] of order.entries()) {
        await tx.update(assignmentQuestions).set({ position }).where(oneQuestion(own.id, questionId));
      }
      return done(null);
    }),
);

/** What a question is worth: 1 unless said; half points are fine. */
export const setPoints = teacherAction(
  z.strictObject({ assignmentId: id, questionId: id, points: z.number().min(0.25).max(100) }),
  ({ school, actor, input }) =>
    inDraft(school, actor, input.assignmentId, async (tx, own) => {
      const changed = await tx
        .update(assignmentQuestions)
        .set({ points: input.points })
        .where(oneQuestion(own.id, input.questionId))
        .returning({ id: assignmentQuestions.id });
      return changed.length > 0 ? done(null) : notFound;
    }),
);

/** The quiz exactly as a student would get it, without keys; nothing is stored. */
export const previewAssignment = teacherAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    const accepted = (await questionsOf(db, own.id)).filter(({ status }) => status === 'accepted');
    return done({
      title: own.title,
      note: own.note,
      questions: makePaper({ assignment: own, rows: accepted, salt: 'preview' }),
    });
  },
);

/** The reasons for which questions of a rule were turned down: they become cases for its tests. */
export const listRejections = teacherAction(z.strictObject({}), async ({ school: { db }, actor }) => {
  const rows = await db
    .select({ question: assignmentQuestions.question, because: assignmentQuestions.rejectedBecause })
    .from(assignmentQuestions)
    .innerJoin(assignments, eq(assignments.id, assignmentQuestions.assignmentId))
    .innerJoin(texts, eq(texts.id, assignments.textId))
    .where(and(eq(texts.teacherId, actor.id), eq(assignmentQuestions.status, 'rejected')))
    .limit(1000);
  return done(rows.map(({ question, because }) => ({ rule: question.rule, stem: question.stem, because })));
});
