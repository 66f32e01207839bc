import { and, asc, count, desc, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { selectQuiz, SKILLS, naming, STANDARD } from '@/lib/questions';
import { type AssignmentRow, lockOwnAssignment, ownAssignment, ownClass } from './access';
import { teacherAction } from './action';
import { makeId, makeSeed } from './random-ids';
import { type Answer, conflict, done, notFound } from './refusal';
import type { Database } from './school';
import {
  adjustments,
  ASSIGNMENT_STATES,
  assignmentQuestions,
  assignmentRecipients,
  assignments,
  type AssignmentState,
  attempts,
  groups,
  students,
  texts,
} from './schema';
import { DEFAULT_SETTINGS, settingsSchema } from './settings';
import { id, instant, line, lines } from './wording';

const MOST_ASSIGNMENTS = 500;
const title = line(200);
const note = lines(4000);

type QuestionRow = typeof assignmentQuestions.$inferSelect;

export const questionsOf = (db: Database, assignmentId: string): Promise<QuestionRow[]> =>
  db
    .select()
    .from(assignmentQuestions)
    .where(eq(assignmentQuestions.assignmentId, assignmentId))
    .orderBy(asc(assignmentQuestions.position), asc(assignmentQuestions.id));

/**
 * Drafts an assignment on a text. Every question of the text's pool is proposed; those that make a good quiz of the wanted
 * length, skills and difficulty are accepted beforehand, so that a teacher in a hurry may open it as it is.
 */
export const createAssignment = teacherAction(
  z.strictObject({
    classId: id,
    textId: id,
    title: title.optional(),
    questions: z.int().min(0).max(50).default(10),
    skills: z.array(z.enum(SKILLS)).min(1).optional(),
    difficulty: z.strictObject({ from: z.number().min(0).max(1), to: z.number().min(0).max(1) }).optional(),
  }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    const [text] = await db
      .select()
      .from(texts)
      .where(and(eq(texts.id, input.textId), eq(texts.teacherId, actor.id)));
    if (!own || !text) return notFound;
    const [size] = await db.select({ all: count() }).from(assignments).where(eq(assignments.classId, own.id));
    if ((size?.all ?? 0) >= MOST_ASSIGNMENTS) return conflict('too-many');
    const { skills, difficulty } = input;
    const fitting = text.pool.filter(
      (question) =>
        (!skills || skills.includes(question.skill)) &&
        (!difficulty || (difficulty.from <= question.difficulty && question.difficulty <= difficulty.to)),
    );
    const seed = makeSeed();
    const chosen = selectQuiz({
      articleId: text.annotated.article.id,
      questions: fitting,
      seed,
      blueprint: { ...naming(STANDARD, skills ?? []), length: input.questions },
    }).questions.slice(0, input.questions);
    const chosenIds = chosen.map((question) => question.id);
    const others = text.pool
      .filter((question) => !chosenIds.includes(question.id))
      .sort((a, b) => b.confidence - a.confidence);
    const row = {
      id: makeId(),
      classId: own.id,
      textId: text.id,
      title: input.title ?? text.title,
      settings: DEFAULT_SETTINGS,
      seed,
      createdAt: now(),
    };
    await db.transaction(async (tx) => {
      await tx.insert(assignments).values(row);
      const rows = [...chosen, ...others].map((question, position) => ({
        assignmentId: row.id,
        id: question.id,
        position,
        question,
        status: position < chosen.length ? ('accepted' as const) : ('proposed' as const),
      }));
      if (rows.length > 0) await tx.insert(assignmentQuestions).values(rows);
    });
    return done({ id: row.id });
  },
);

/** A class's assignments, latest first. */
export const listAssignments = teacherAction(
  z.strictObject({ classId: id }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const rows = await db
      .select()
      .from(assignments)
      .where(eq(assignments.classId, own.id))
      .orderBy(desc(assignments.createdAt));
    return done(rows.map(withoutSeed));
  },
);

const withoutSeed = ({ seed, ...row }: AssignmentRow) => {
  void seed;
  return row;
};

/** One assignment as its teacher works on it: settings, recipients, what differs for whom, every question with its key. */
export const readAssignment = teacherAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    const [questions, recipients, differing, begun] = await Promise.all([
      questionsOf(db, own.id),
      db.select().from(assignmentRecipients).where(eq(assignmentRecipients.assignmentId, own.id)),
      db.select().from(adjustments).where(eq(adjustments.assignmentId, own.id)),
      db.select({ all: count() }).from(attempts).where(eq(attempts.assignmentId, own.id)),
    ]);
    return done({
      ...withoutSeed(own),
      attempts: begun[0]?.all ?? 0,
      questions,
      recipients: {
        isForWholeClass: own.isForWholeClass,
        groupIds: recipients.flatMap(({ groupId }) => (groupId === null ? [] : [groupId])),
        studentIds: recipients.flatMap(({ studentId }) => (studentId === null ? [] : [studentId])),
      },
      adjustments: differing,
    });
  },
);

/** Changes title, note, dates and settings. Dates may move at any time; how marks are counted too, and all marks follow. */
export const updateAssignment = teacherAction(
  z
    .strictObject({
      assignmentId: id,
      title: title.optional(),
      note: note.optional(),
      settings: settingsSchema.optional(),
      opensAt: instant.nullable().optional(),
      dueAt: instant.nullable().optional(),
      closesAt: instant.nullable().optional(),
    })
    .refine(({ opensAt, dueAt, closesAt }) => inOrder([opensAt, dueAt, closesAt])),
  async ({ school: { db }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    const changed = {
      title: input.title ?? own.title,
      note: input.note ?? own.note,
      settings: input.settings ?? own.settings,
      opensAt: input.opensAt === undefined ? own.opensAt : input.opensAt,
      dueAt: input.dueAt === undefined ? own.dueAt : input.dueAt,
      closesAt: input.closesAt === undefined ? own.closesAt : input.closesAt,
    };
    await db.update(assignments).set(changed).where(eq(assignments.id, own.id));
    return done(null);
  },
);

const inOrder = (instants: readonly (Date | null | undefined)[]): boolean => {
  // what is no date has its own fault already, and stands here as it came
  const times = instants.flatMap((at) => (at instanceof Date ? [at.getTime()] : []));
  return times.every((time, i) => i === 0 || (times[i - 1] ?? 0) <= time);
};

/** Says whom it is for: the whole class, or groups and students of it. */
export const setRecipients = teacherAction(
  z.strictObject({
    assignmentId: id,
    isForWholeClass: z.boolean(),
    groupIds: z.array(id).max(50).default([]),
    studentIds: z.array(id).max(500).default([]),
  }),
  async ({ school: { db }, actor, input }) =>
    db.transaction(async (tx): Promise<Answer<null>> => {
      const own = await lockOwnAssignment(tx, actor, input.assignmentId);
      if (!own) return notFound;
      const groupIds = [...new Set(input.groupIds)];
      const studentIds = [...new Set(input.studentIds)];
      const knownGroups = await tx
        .select({ id: groups.id })
        .from(groups)
        .where(and(eq(groups.classId, own.classId), inArray(groups.id, groupIds)));
      const knownStudents = await tx
        .select({ id: students.id })
        .from(students)
        .where(and(eq(students.classId, own.classId), inArray(students.id, studentIds)));
      if (knownGroups.length !== groupIds.length || knownStudents.length !== studentIds.length) return notFound;
      await tx.delete(assignmentRecipients).where(eq(assignmentRecipients.assignmentId, own.id));
      const rows = [
        ...groupIds.map((groupId) => ({ groupId, studentId: null })),
        ...studentIds.map((studentId) => ({ groupId: null, studentId })),
      ].map((row) => ({ ...row, classId: own.classId, assignmentId: own.id }));
      if (!input.isForWholeClass && rows.length > 0) await tx.insert(assignmentRecipients).values(rows);
      await tx.update(assignments).set({ isForWholeClass: input.isForWholeClass }).where(eq(assignments.id, own.id));
      return done(null);
    }),
);

export type Adjustment = typeof adjustments.$inferSelect;

/**
 * What differs for one student; `null` for an instant or a help means: as for everybody. What is not named stays as it is:
 * `{assignmentId, studentId, isExcused: true}` leaves her dates alone.
 */
export const adjustForStudent = teacherAction(
  z.strictObject({
    assignmentId: id,
    studentId: id,
    extraMinutes: z.int().min(0).max(600).optional(),
    extraAttempts: z.int().min(0).max(20).optional(),
    dueAt: instant.nullable().optional(),
    closesAt: instant.nullable().optional(),
    glosses: z.boolean().nullable().optional(),
    vowelMarks: z.boolean().nullable().optional(),
    isExcused: z.boolean().optional(),
  }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    const [student] = own
      ? await db
          .select({ id: students.id })
          .from(students)
          .where(and(eq(students.classId, own.classId), eq(students.id, input.studentId)))
      : [];
    if (!own || !student) return notFound;
    // a field that is undefined is left out of the statement
    const row = { ...input, classId: own.classId };
    await db
      .insert(adjustments)
      .values(row)
      .onConflictDoUpdate({ target: [adjustments.assignmentId, adjustments.studentId], set: row });
    return done(null);
  },
);

const NEXT_STATES: Readonly<Record<AssignmentState, readonly AssignmentState[]>> = {
  draft: ['open', 'archived'],
  open: ['closed', 'archived'],
  closed: ['open', 'archived'],
  archived: ['closed'],
};

/** Opens, closes, archives. An assignment that was open once does not become a draft again: students have seen it. */
export const setState = teacherAction(
  z.strictObject({ assignmentId: id, state: z.enum(ASSIGNMENT_STATES) }),
  async ({ school: { db, now }, actor, input }) =>
    db.transaction(async (tx): Promise<Answer<null>> => {
      const own = await lockOwnAssignment(tx, actor, input.assignmentId);
      if (!own) return notFound;
      if (own.state === input.state) return done(null);
      if (!NEXT_STATES[own.state].includes(input.state)) {
        return conflict(input.state === 'draft' ? 'not-a-draft' : own.state === 'draft' ? 'still-a-draft' : 'closed');
      }
      if (input.state === 'open') {
        const [accepted] = await tx
          .select({ all: count() })
          .from(assignmentQuestions)
          .where(and(eq(assignmentQuestions.assignmentId, own.id), eq(assignmentQuestions.status, 'accepted')));
        if ((accepted?.all ?? 0) === 0) return conflict('no-questions');
      }
      const openedAt = input.state === 'open' ? (own.openedAt ?? now()) : own.openedAt;
      await tx.update(assignments).set({ state: input.state, openedAt }).where(eq(assignments.id, own.id));
      return done(null);
    }),
);

/** Copies an assignment with its questions and settings as a new draft, for the same class or another of hers. */
export const copyAssignment = teacherAction(
  z.strictObject({ assignmentId: id, classId: id.optional(), title: title.optional() }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    const target = own && (await ownClass(db, actor, input.classId ?? own.classId));
    if (!own || !target) return notFound;
    const copyId = makeId();
    await db.transaction(async (tx) => {
      await tx.insert(assignments).values({
        id: copyId,
        classId: target.id,
        textId: own.textId,
        title: input.title ?? own.title,
        note: own.note,
        settings: own.settings,
        seed: makeSeed(),
        createdAt: now(),
      });
      const rows = (await questionsOf(tx, own.id)).map((row) => ({ ...row, assignmentId: copyId }));
      if (rows.length > 0) await tx.insert(assignmentQuestions).values(rows);
    });
    return done({ id: copyId });
  },
);

/** Deletes an assignment with all that was answered, for good. */
export const deleteAssignment = teacherAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    await db.delete(assignments).where(eq(assignments.id, own.id));
    return done(null);
  },
);
