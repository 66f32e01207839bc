import { and, eq, inArray } from 'drizzle-orm';
import * as z from 'zod';
import { ownClass } from './access';
import { teacherAction } from './action';
import { conflict, done, notFound, refuse } from './refusal';
import {
  adjustments,
  assignmentQuestions,
  assignmentRecipients,
  assignments,
  attemptEntries,
  attempts,
  audit,
  classes,
  groupMembers,
  groups,
  students,
  teachers,
  texts,
} from './schema';
import { countAgainst } from './throttle';
import { id } from './wording';

/** The version of the export's shape; raised when a field changes its meaning. */
const EXPORT_VERSION = 1;

/** All that is kept of a class, but for hashes of PINs: what a school owes to who asks, and a copy before deleting. */
export const exportClass = teacherAction(
  z.strictObject({ classId: id }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const waits = await countAgainst(db, now(), [{ key: `export:${actor.id}`, most: 30, seconds: 3600 }]);
    if (waits) return refuse({ code: 'throttled', ...waits });
    const given = await db.select().from(assignments).where(eq(assignments.classId, own.id));
    const assignmentIds = given.map((row) => row.id);
    const begun = await db.select().from(attempts).where(inArray(attempts.assignmentId, assignmentIds));
    const attemptIds = begun.map((row) => row.id);
    const textIds = [...new Set(given.map((row) => row.textId))];
    const [roster, groupRows, members, questions, recipients, differing, entries, record, textRows] = await Promise.all(
      [
        db
          .select({ id: students.id, name: students.name, createdAt: students.createdAt, joinedAt: students.joinedAt })
          .from(students)
          .where(eq(students.classId, own.id)),
        db.select().from(groups).where(eq(groups.classId, own.id)),
        db.select().from(groupMembers).where(eq(groupMembers.classId, own.id)),
        db.select().from(assignmentQuestions).where(inArray(assignmentQuestions.assignmentId, assignmentIds)),
        db.select().from(assignmentRecipients).where(eq(assignmentRecipients.classId, own.id)),
        db.select().from(adjustments).where(eq(adjustments.classId, own.id)),
        db.select().from(attemptEntries).where(inArray(attemptEntries.attemptId, attemptIds)),
        db.select().from(audit).where(eq(audit.classId, own.id)),
        db
          .select({ id: texts.id, title: texts.title, annotated: texts.annotated })
          .from(texts)
          .where(inArray(texts.id, textIds)),
      ],
    );
    return done({
      format: 'fahm-class',
      version: EXPORT_VERSION,
      exportedAt: now(),
      class: { id: own.id, name: own.name, createdAt: own.createdAt },
      students: roster,
      groups: groupRows,
      groupMembers: members,
      texts: textRows.map(({ annotated, ...row }) => ({ ...row, text: annotated.article.text })),
      assignments: given,
      questions,
      recipients,
      adjustments: differing,
      attempts: begun,
      entries,
      audit: record,
    });
  },
);

/** Deletes a class with its students and all they did, for good. The name is asked for, so that no slip does it. */
export const deleteClass = teacherAction(
  z.strictObject({ classId: id, name: z.string().max(400) }),
  async ({ school: { db }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    if (input.name.trim() !== own.name) {
      return refuse({ code: 'invalid', faults: [{ path: 'name', rule: 'must_be_the_class_name' }] });
    }
    await db.delete(classes).where(eq(classes.id, own.id));
    return done(null);
  },
);

/** Deletes a text that no assignment uses. */
export const deleteText = teacherAction(z.strictObject({ textId: id }), async ({ school: { db }, actor, input }) => {
  const [row] = await db
    .select({ id: texts.id })
    .from(texts)
    .where(and(eq(texts.id, input.textId), eq(texts.teacherId, actor.id)));
  if (!row) return notFound;
  const [used] = await db
    .select({ id: assignments.id })
    .from(assignments)
    .where(eq(assignments.textId, row.id))
    .limit(1);
  if (used) return conflict('in-use');
  await db.delete(texts).where(eq(texts.id, row.id));
  return done(null);
});

/** Deletes the teacher's own account with all classes and texts, for good. */
export const deleteAccount = teacherAction(
  z.strictObject({ email: z.string().max(320) }),
  async ({ school: { db }, actor, input }) => {
    if (input.email.trim().toLowerCase() !== actor.email.toLowerCase()) {
      return refuse({ code: 'invalid', faults: [{ path: 'email', rule: 'must_be_the_account' }] });
    }
    await db.delete(teachers).where(eq(teachers.id, actor.id));
    return done(null);
  },
);
