import { and, asc, eq, ne } from 'drizzle-orm';
import * as z from 'zod';
import { SKILLS, type Skill } from '@/lib/questions';
import { ownClass, ownStudent } from './access';
import { teacherAction } from './action';
import { type AttemptOutcome, countingPercent, type EntryRow } from './outcome';
import { type Answer, done, notFound } from './refusal';
import { type AssignmentResults, loadResults, type StudentResult } from './results';
import type { Database } from './school';
import { assignments, attemptEntries, attempts } from './schema';
import { rounded } from './rounding';
import { id } from './wording';

export const CELL_STATUSES = ['not-for-student', 'excused', 'not-started', 'in-progress', 'submitted', 'late'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

export type GradebookCell = {
  readonly studentId: string;
  readonly assignmentId: string;
  readonly status: CellStatus;
  /** The mark that counts, in percent; null where there is none yet. */
  readonly percent: number | null;
  readonly hasPassed: boolean | null;
  readonly attempts: number;
  readonly textMinutes: number;
  readonly quizMinutes: number;
  readonly lookups: number;
  /** Of the latest finished attempt. */
  readonly submittedAt: Date | null;
  /** Answers that came too late or twice: kept, not counted. */
  readonly notCounted: number;
};

export type Gradebook = {
  readonly classId: string;
  readonly className: string;
  readonly madeAt: Date;
  readonly students: readonly { readonly id: string; readonly name: string; readonly meanPercent: number | null }[];
  readonly assignments: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly dueAt: Date | null;
    readonly points: number;
    readonly meanPercent: number | null;
  }[];
  readonly cells: readonly GradebookCell[];
};

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const meanOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : rounded(total(known) / known.length);
};

const statusOf = ({ standing, isRecipient, outcomes }: StudentResult): CellStatus => {
  if (standing.isExcused) return 'excused';
  const finished = outcomes.filter(({ isFinished }) => isFinished);
  if (finished.some(({ isLate }) => isLate)) return 'late';
  if (finished.length > 0) return 'submitted';
  if (outcomes.length > 0) return 'in-progress';
  return isRecipient ? 'not-started' : 'not-for-student';
};

const cellOf = ({ assignment }: AssignmentResults, result: StudentResult): GradebookCell => {
  const { outcomes } = result;
  const percent = countingPercent(outcomes, assignment.settings.whichCounts);
  const { passPercent } = assignment.settings;
  const add = (value: (outcome: AttemptOutcome) => number): number => total(outcomes.map(value));
  return {
    studentId: result.student.id,
    assignmentId: assignment.id,
    status: statusOf(result),
    percent: percent === null || result.standing.isExcused ? null : rounded(percent),
    hasPassed: percent === null || passPercent === null ? null : percent >= passPercent,
    attempts: outcomes.length,
    textMinutes: rounded(add(({ textSeconds }) => textSeconds) / 60),
    quizMinutes: rounded(add(({ quizSeconds }) => quizSeconds) / 60),
    lookups: add(({ lookups }) => lookups),
    submittedAt: outcomes.filter(({ isFinished }) => isFinished).at(-1)?.finishedAt ?? null,
    notCounted: add(({ notCounted }) => notCounted),
  };
};

const givenAssignments = (db: Database, classId: string) =>
  db
    .select()
    .from(assignments)
    .where(and(eq(assignments.classId, classId), ne(assignments.state, 'draft')))
    .orderBy(asc(assignments.createdAt));

/** Students by assignments: who did what, how well, how long, with how much help. Everybody on the roster is in it. */
export const readGradebook = teacherAction(
  z.strictObject({ classId: id }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownClass(db, actor, input.classId);
    if (!own) return notFound;
    const at = now();
    const results = await loadResults(db, own.id, await givenAssignments(db, own.id), at);
    const cells = results.flatMap((result) => result.students.map((student) => cellOf(result, student)));
    const meanWhere = (isOf: (cell: GradebookCell) => boolean): number | null =>
      meanOf(cells.filter(isOf).map(({ percent }) => percent));
    const gradebook: Gradebook = {
      classId: own.id,
      className: own.name,
      madeAt: at,
      students: (results[0]?.students ?? []).map(({ student }) => ({
        id: student.id,
        name: student.name,
        meanPercent: meanWhere((cell) => cell.studentId === student.id),
      })),
      assignments: results.map(({ assignment, questions }) => ({
        id: assignment.id,
        title: assignment.title,
        state: assignment.state,
        dueAt: assignment.dueAt,
        points: total(questions.filter(({ status }) => status === 'accepted').map(({ points }) => points)),
        meanPercent: meanWhere((cell) => cell.assignmentId === assignment.id),
      })),
      cells,
    };
    return done(gradebook);
  },
);

export type StudentReport = {
  readonly id: string;
  readonly name: string;
  readonly classId: string;
  readonly assignments: readonly (GradebookCell & { readonly title: string })[];
  readonly skills: readonly SkillRow[];
  /** Most often looked up first. */
  readonly lookedUp: readonly { readonly lemma: string; readonly count: number }[];
  readonly missed: readonly {
    readonly assignmentId: string;
    readonly questionId: string;
    readonly skill: Skill;
    readonly stem: string;
  }[];
};

export type SkillRow = { readonly skill: Skill; readonly questions: number; readonly percent: number };

/** How well each skill went, over the attempts given. */
const bySkill = (outcomes: readonly AttemptOutcome[]): readonly SkillRow[] =>
  SKILLS.flatMap((skill): SkillRow[] => {
    const asked = outcomes.flatMap(({ questions }) => questions.filter((question) => question.skill === skill));
    const points = total(asked.map((question) => question.points));
    return points === 0
      ? []
      : [
          {
            skill,
            questions: asked.length,
            percent: rounded((100 * total(asked.map(({ earned }) => earned))) / points),
          },
        ];
  });

/** One student over time: marks, skills, the words she looked up, the questions she missed. */
export const readStudentReport = teacherAction(
  z.strictObject({ studentId: id }),
  async ({ school: { db, now }, actor, input }): Promise<Answer<StudentReport>> => {
    const student = await ownStudent(db, actor, input.studentId);
    if (!student) return notFound;
    const results = await loadResults(db, student.classId, await givenAssignments(db, student.classId), now());
    const hers = results.flatMap((result) =>
      result.students.filter((row) => row.student.id === student.id).map((row) => ({ result, row })),
    );
    const finished = hers.flatMap(({ row }) => row.outcomes.filter(({ isFinished }) => isFinished));
    return done({
      id: student.id,
      name: student.name,
      classId: student.classId,
      assignments: hers.map(({ result, row }) => ({ title: result.assignment.title, ...cellOf(result, row) })),
      skills: bySkill(finished),
      lookedUp: await lookedUpBy(db, student.id),
      missed: hers.flatMap(({ result, row }) =>
        row.outcomes
          .filter(({ isFinished }) => isFinished)
          .flatMap(({ questions }) => questions.filter(({ earned, points }) => earned < points))
          .map(({ questionId, skill }) => ({
            assignmentId: result.assignment.id,
            questionId,
            skill,
            stem: result.questions.find((question) => question.id === questionId)?.question.stem ?? '',
          })),
      ),
    });
  },
);

const MOST_WORDS = 200;

/** Lemmas with how often they were opened, most often first. */
const lookedUpBy = async (
  db: Database,
  studentId: string,
): Promise<readonly { readonly lemma: string; readonly count: number }[]> => {
  const rows: Pick<EntryRow, 'value'>[] = await db
    .select({ value: attemptEntries.value })
    .from(attemptEntries)
    .innerJoin(attempts, eq(attempts.id, attemptEntries.attemptId))
    .where(and(eq(attempts.studentId, studentId), eq(attemptEntries.kind, 'lookup')));
  const counts = new Map<string, number>();
  for (const { value } of rows) {
    if (value.kind === 'lookup') counts.set(value.lemma, (counts.get(value.lemma) ?? 0) + 1);
  }
  return [...counts]
    .map(([lemma, count]) => ({ lemma, count }))
    .sort((a, b) => b.count - a.count || (a.lemma < b.lemma ? -1 : 1))
    .slice(0, MOST_WORDS);
};
