import { asc, eq, inArray } from 'drizzle-orm';
import type { AssignmentRow, StudentRow } from './access';
import { entriesOf } from './answering';
import { type AttemptOutcome, type AttemptRow, type EntryRow, outcomeOf, type QuestionRow } from './outcome';
import type { Database } from './school';
import { adjustments, assignmentQuestions, attempts, students } from './schema';
import { readRecipients, type Standing, standingOf } from './standing';

/** One student's part in one assignment. */
export type StudentResult = {
  readonly student: StudentRow;
  readonly standing: Standing;
  readonly isRecipient: boolean;
  /** In the order in which they were begun. */
  readonly outcomes: readonly AttemptOutcome[];
};

export type AssignmentResults = {
  readonly assignment: AssignmentRow;
  readonly questions: readonly QuestionRow[];
  readonly students: readonly StudentResult[];
};

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> => {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** What every student of a class did in these assignments; every screen and file of results is a view of this. */
export const loadResults = async (
  db: Database,
  classId: string,
  rows: readonly AssignmentRow[],
  now: Date,
): Promise<readonly AssignmentResults[]> => {
  const ids = rows.map((row) => row.id);
  // one after the other: within a transaction there is one connection
  const roster = await db.select().from(students).where(eq(students.classId, classId)).orderBy(asc(students.nameKey));
  const questions = await db
    .select()
    .from(assignmentQuestions)
    .where(inArray(assignmentQuestions.assignmentId, ids))
    .orderBy(asc(assignmentQuestions.position), asc(assignmentQuestions.id));
  const attemptRows = await db
    .select()
    .from(attempts)
    .where(inArray(attempts.assignmentId, ids))
    .orderBy(asc(attempts.number));
  const differing = await db.select().from(adjustments).where(inArray(adjustments.assignmentId, ids));
  const isFor = await readRecipients(db, rows);
  const entries = groupBy<EntryRow>(
    await entriesOf(
      db,
      attemptRows.map((attempt) => attempt.id),
    ),
    (entry) => entry.attemptId,
  );
  const attemptsOf = groupBy<AttemptRow>(attemptRows, (row) => `${row.assignmentId} ${row.studentId}`);
  const questionsOf = groupBy<QuestionRow>(questions, (row) => row.assignmentId);
  return rows.map((assignment) => {
    const asked = questionsOf.get(assignment.id) ?? [];
    return {
      assignment,
      questions: asked,
      students: roster.map((student): StudentResult => {
        const adjustment = differing.find((row) => row.assignmentId === assignment.id && row.studentId === student.id);
        const standing = standingOf(assignment, adjustment);
        const hers = attemptsOf.get(`${assignment.id} ${student.id}`) ?? [];
        return {
          student,
          standing,
          isRecipient: isFor(assignment, student.id),
          outcomes: hers.map((attempt) =>
            outcomeOf({ attempt, entries: entries.get(attempt.id) ?? [], questions: asked, assignment, standing, now }),
          ),
        };
      }),
    };
  });
};
