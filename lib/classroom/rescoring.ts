import { and, desc, eq } from 'drizzle-orm';
import * as z from 'zod';
import type { Question } from '@/lib/questions';
import { type AssignmentRow, lockOwnAssignment, ownAssignment } from './access';
import { teacherAction } from './action';
import { asQuestion, questionDraft } from './question-schema';
import { makeId } from './random-ids';
import { type Answer, conflict, done, notFound, refuse } from './refusal';
import { loadResults } from './results';
import { rounded } from './rounding';
import type { Actor, Database, School, Teacher } from './school';
import { assignmentQuestions, assignments, attempts, audit, classes, teachers } from './schema';
import { id, line } from './wording';

type QuestionRow = typeof assignmentQuestions.$inferSelect;

export type MarkChange = { readonly attemptId: string; readonly before: number; readonly after: number };

/**
 * Changes what marks are computed from, and writes down who did it and whose marks moved: the record is made in the same
 * transaction, so that there is no change without its record.
 */
const rescore = <Detail extends Readonly<Record<string, unknown>>>(
  { db, now }: School,
  actor: Actor & Teacher,
  request: {
    readonly assignmentId: string;
    readonly action: string;
    readonly change: (tx: Database, own: AssignmentRow) => Promise<Answer<Detail>>;
  },
): Promise<Answer<{ readonly changed: readonly MarkChange[] }>> =>
  db.transaction(async (tx): Promise<Answer<{ readonly changed: readonly MarkChange[] }>> => {
    const own = await lockOwnAssignment(tx, actor, request.assignmentId);
    if (!own) return notFound;
    if (own.openedAt === null) return conflict('still-a-draft');
    const at = now();
    const before = await percentsOf(tx, own, at);
    const changed = await request.change(tx, own);
    if (!changed.ok) return changed;
    const after = await percentsOf(tx, own, at);
    const moved = [...before].flatMap(([attemptId, percent]): MarkChange[] => {
      const now_ = after.get(attemptId) ?? 0;
      return now_ === percent ? [] : [{ attemptId, before: percent, after: now_ }];
    });
    await tx.insert(audit).values({
      id: makeId(),
      classId: own.classId,
      assignmentId: own.id,
      teacherId: actor.id,
      at,
      action: request.action,
      detail: { ...changed.value, changed: moved },
    });
    return done({ changed: moved });
  });

const percentsOf = async (tx: Database, own: AssignmentRow, at: Date): Promise<ReadonlyMap<string, number>> => {
  const [results] = await loadResults(tx, own.classId, [own], at);
  const outcomes = results?.students.flatMap((student) => student.outcomes) ?? [];
  return new Map(outcomes.map((outcome) => [outcome.attemptId, rounded(outcome.percent)]));
};

const oneQuestion = (assignmentId: string, questionId: string) =>
  and(eq(assignmentQuestions.assignmentId, assignmentId), eq(assignmentQuestions.id, questionId));

const readQuestion = async (tx: Database, own: AssignmentRow, questionId: string): Promise<QuestionRow | undefined> => {
  const [row] = await tx.select().from(assignmentQuestions).where(oneQuestion(own.id, questionId));
  return row?.status === 'accepted' ? row : undefined;
};

const because = line(300).optional();
const reasonOf = (text: string | undefined) => (text === undefined ? {} : { because: text });

type ForQuestion = {
  readonly assignmentId: string;
  readonly questionId: string;
  readonly because?: string | undefined;
};
const forQuestion = { assignmentId: id, questionId: id, because };

/** An action that changes one question of an assignment: `change` says what is written, and what the record says of it. */
const questionAction = <Schema extends z.ZodType<ForQuestion>>(
  action: string,
  schema: Schema,
  change: (
    row: QuestionRow,
    input: z.output<Schema>,
  ) => Answer<{ readonly set: Partial<QuestionRow>; readonly detail?: Readonly<Record<string, unknown>> }>,
) =>
  teacherAction(schema, ({ school, actor, input }) =>
    rescore(school, actor, {
      assignmentId: input.assignmentId,
      action,
      change: async (tx, own) => {
        const row = await readQuestion(tx, own, input.questionId);
        if (!row) return notFound;
        const made = change(row, input);
        if (!made.ok) return made;
        await tx.update(assignmentQuestions).set(made.value.set).where(oneQuestion(own.id, row.id));
        return done({ questionId: row.id, ...made.value.detail, ...reasonOf(input.because) });
      },
    }),
  );

/** Mends the key of a question that has been answered; stem and options stay, for the answers were given to them. */
export const mendKey = questionAction(
  'mend-key',
  z.strictObject({ ...forQuestion, key: z.unknown() }),
  ({ question, droppedOptions }, { key }) => {
    const mended = withKey(question, key);
    if (!mended) return refuse({ code: 'invalid', faults: [{ path: 'key', rule: 'invalid_key' }] });
    if (typeof mended.key === 'string' && droppedOptions.includes(mended.key)) return conflict('key-must-stay');
    return done({ set: { question: mended }, detail: { keyBefore: question.key, keyAfter: mended.key } });
  },
);

/** The question with another key, parsed by the same schema as a teacher's own; its old rationale proved the old key. */
const withKey = (question: Question, key: unknown): Question | undefined => {
  const { type, skill, stem, evidence } = question;
  const parts = {
    ...('options' in question ? { options: question.options } : {}),
    ...('matches' in question ? { matches: question.matches } : {}),
  };
  const spans = evidence.map(({ start, end }) => ({ start, end }));
  const parsed = questionDraft.safeParse({ type, skill, stem, evidence: spans, ...parts, key });
  return parsed.success ? asQuestion(parsed.data, question.id, question) : undefined;
};

/** Takes a distractor away that nobody falls for; whoever did choose it keeps her mark. */
export const dropOption = questionAction(
  'drop-option',
  z.strictObject({ ...forQuestion, optionId: z.string().max(40) }),
  ({ question, droppedOptions }, { optionId }) => {
    if (!('options' in question) || typeof question.key !== 'string') return notFound;
    if (!question.options.some((option) => option.id === optionId)) return notFound;
    const dropped = [...new Set([...droppedOptions, optionId])];
    // a question with one option left asks nothing
    if (question.key === optionId || question.options.length - dropped.length < 2) return conflict('key-must-stay');
    return done({ set: { droppedOptions: dropped }, detail: { optionId } });
  },
);

/** Takes a question out of the marks of everybody: it is not asked any more and earns nothing. */
export const retireQuestion = questionAction('retire-question', z.strictObject(forQuestion), (_, input) =>
  done({ set: { status: 'rejected', rejectedBecause: input.because ?? null } }),
);

/** An attempt by its id, where the assignment is the teacher's. */
const ownAttempt = async (db: Database, actor: Teacher, attemptId: string) => {
  const [row] = await db
    .select({ attempt: attempts })
    .from(attempts)
    .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .where(and(eq(attempts.id, attemptId), eq(classes.teacherId, actor.id)));
  return row?.attempt;
};

/** An action that changes one attempt of an assignment. */
const attemptAction = (action: string, set: Partial<typeof attempts.$inferSelect>) =>
  teacherAction(z.strictObject({ attemptId: id, because }), async ({ school, actor, input }) => {
    const attempt = await ownAttempt(school.db, actor, input.attemptId);
    if (!attempt) return notFound;
    return rescore(school, actor, {
      assignmentId: attempt.assignmentId,
      action,
      change: async (tx) => {
        await tx.update(attempts).set(set).where(eq(attempts.id, attempt.id));
        return done({ attemptId: attempt.id, ...reasonOf(input.because) });
      },
    });
  });

/** Lets what came after the end count: the network was away, or the teacher is kind. */
export const countLateAnswers = attemptAction('count-late-answers', { countsLate: true });

/** Opens a handed-in attempt again, for a slip of the finger; its answers stay. */
export const reopenAttempt = attemptAction('reopen-attempt', { submittedAt: null });

export type AuditEntry = {
  readonly id: string;
  readonly at: Date;
  readonly action: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly teacher: string;
};

/** Who changed what about marks already given, latest first. */
export const readAudit = teacherAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db }, actor, input }): Promise<Answer<readonly AuditEntry[]>> => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    const rows = await db
      .select({ id: audit.id, at: audit.at, action: audit.action, detail: audit.detail, teacher: teachers.name })
      .from(audit)
      .innerJoin(teachers, eq(teachers.id, audit.teacherId))
      .where(eq(audit.assignmentId, own.id))
      .orderBy(desc(audit.at));
    return done(rows);
  },
);
