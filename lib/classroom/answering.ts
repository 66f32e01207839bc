import { and, asc, count, desc, eq, inArray, max } from 'drizzle-orm';
import * as z from 'zod';
import type { AnnotatedArticle } from '@/lib/annotation';
import type { Grade } from '@/lib/grading';
import type { TextSpan } from '@/lib/articles';
import type { PublicQuestion, Question } from '@/lib/questions';
import type { ResponseValue } from '@/lib/grading';
import { assignmentOfClass, type AssignmentRow } from './access';
import { studentAction } from './action';
import { questionsOf } from './assignments';
import { type EntryResult, parseEntries } from './entries';
import {
  type AttemptOutcome,
  type AttemptRow,
  type EntryRow,
  outcomeOf,
  type QuestionRow,
  whyNotCounted,
} from './outcome';
import { asItStands, drawQuestions, publicQuestion } from './paper';
import { makeId } from './random-ids';
import { type Answer, conflict, done, notFound } from './refusal';
import type { Database, Student } from './school';
import { adjustments, assignments, attemptEntries, attempts, type SetAside, students, texts } from './schema';
import type { Settings } from './settings';
import { adjustmentFor, readRecipients, type Standing, standingOf, type Timing, timingOf } from './standing';
import { textForStudent } from './student-text';
import { id } from './wording';

/** How an assignment stands with one student. */
export type TaskProgress = 'not-started' | 'in-progress' | 'submitted' | 'excused';

export type Task = {
  readonly assignmentId: string;
  readonly title: string;
  readonly timing: Timing;
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly progress: TaskProgress;
  readonly attemptsUsed: number;
  readonly attemptsAllowed: number | null;
  readonly timeLimitMinutes: number | null;
};

const MOST_ATTEMPTS = 100;

const VISIBLE = ['open', 'closed'] as const;

const herAttempts = (db: Database, assignmentIds: readonly string[], studentId: string): Promise<AttemptRow[]> =>
  db
    .select()
    .from(attempts)
    .where(and(inArray(attempts.assignmentId, [...assignmentIds]), eq(attempts.studentId, studentId)))
    .orderBy(asc(attempts.number));

const hasEnded = (attempt: AttemptRow, standing: Standing, now: Date): boolean =>
  attempt.submittedAt !== null || (attempt.endsAt !== null && attempt.endsAt <= now) || isPast(standing.closesAt, now);
const isPast = (end: Date | null, now: Date): boolean => end !== null && end <= now;

const asTask = (known: {
  readonly assignment: AssignmentRow;
  readonly standing: Standing;
  readonly attempts: readonly AttemptRow[];
  readonly now: Date;
}): Task => {
  const { assignment, standing, now } = known;
  const open = known.attempts.find((attempt) => !hasEnded(attempt, standing, now));
  return {
    assignmentId: assignment.id,
    title: assignment.title,
    timing: timingOf(assignment, standing, now),
    opensAt: standing.opensAt,
    dueAt: standing.dueAt,
    closesAt: standing.closesAt,
    progress: standing.isExcused
      ? 'excused'
      : open && assignment.state === 'open'
        ? 'in-progress'
        : known.attempts.length > 0
          ? 'submitted'
          : 'not-started',
    attemptsUsed: known.attempts.length,
    attemptsAllowed: standing.attemptsAllowed,
    timeLimitMinutes: standing.minutes,
  };
};

/** What a student has to do and has done; nothing of anybody else. */
export const listTasks = studentAction(z.strictObject({}), async ({ school: { db, now }, actor }) => {
  const rows = await db
    .select()
    .from(assignments)
    .where(and(eq(assignments.classId, actor.classId), inArray(assignments.state, [...VISIBLE])))
    .orderBy(desc(assignments.createdAt));
  const isFor = await readRecipients(db, rows);
  const hers = rows.filter((row) => isFor(row, actor.id));
  const ids = hers.map((row) => row.id);
  const [done_, differing] = await Promise.all([
    herAttempts(db, ids, actor.id),
    db
      .select()
      .from(adjustments)
      .where(and(inArray(adjustments.assignmentId, ids), eq(adjustments.studentId, actor.id))),
  ]);
  const at = now();
  return done(
    hers.map((assignment) =>
      asTask({
        assignment,
        standing: standingOf(
          assignment,
          differing.find(({ assignmentId }) => assignmentId === assignment.id),
        ),
        attempts: done_.filter(({ assignmentId }) => assignmentId === assignment.id),
        now: at,
      }),
    ),
  );
});

type Found = { readonly assignment: AssignmentRow; readonly standing: Standing };

/** An assignment that is for the student and that she may know of. */
const findTask = async (db: Database, student: Student, assignmentId: string): Promise<Found | undefined> => {
  const assignment = await assignmentOfClass(db, student, assignmentId);
  if (!assignment || !VISIBLE.some((state) => state === assignment.state)) return undefined;
  const isFor = await readRecipients(db, [assignment]);
  if (!isFor(assignment, student.id)) return undefined;
  return { assignment, standing: standingOf(assignment, await adjustmentFor(db, assignmentId, student.id)) };
};

/** An assignment before it is begun. */
export type TaskDetails = Task & {
  readonly note: string;
  readonly rules: Pick<
    Settings,
    'mode' | 'whichCounts' | 'lateRule' | 'latePenaltyPercent' | 'resultsShown' | 'passPercent'
  >;
  readonly help: { readonly glosses: boolean; readonly vowelMarks: boolean };
  readonly attempts: readonly { readonly attemptId: string; readonly number: number; readonly isFinished: boolean }[];
};

/** One assignment before it is begun: its rules, the teacher's note, her attempts so far. */
export const readTask = studentAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db, now }, actor, input }): Promise<Answer<TaskDetails>> => {
    const found = await findTask(db, actor, input.assignmentId);
    if (!found) return notFound;
    const { assignment, standing } = found;
    const rows = await herAttempts(db, [assignment.id], actor.id);
    const { mode, whichCounts, lateRule, latePenaltyPercent, resultsShown, passPercent } = assignment.settings;
    return done({
      ...asTask({ assignment, standing, attempts: rows, now: now() }),
      note: assignment.note,
      rules: { mode, whichCounts, lateRule, latePenaltyPercent, resultsShown, passPercent },
      help: { glosses: standing.glosses, vowelMarks: standing.vowelMarks },
      attempts: rows.map((attempt) => ({
        attemptId: attempt.id,
        number: attempt.number,
        isFinished: hasEnded(attempt, standing, now()) || assignment.state !== 'open',
      })),
    });
  },
);

/** An attempt as it is worked on. The browser counts down `remainingMs`, never towards an hour of its own clock. */
export type OpenAttempt = {
  readonly attemptId: string;
  readonly assignmentId: string;
  readonly number: number;
  readonly title: string;
  readonly remainingMs: number | null;
  readonly isFinished: boolean;
  readonly feedbackAtOnce: boolean;
  readonly text: AnnotatedArticle;
  readonly help: { readonly glosses: boolean; readonly vowelMarks: boolean };
  readonly questions: readonly PublicQuestion[];
  /** Her answers that the server has, so that another device goes on where this one stopped. */
  readonly responses: readonly { readonly questionId: string; readonly value: ResponseValue }[];
  /** The browser counts its entries on from here. */
  readonly lastSequence: number;
  /** Feedback already given, where it is given at once. */
  readonly reviewed: readonly ReviewedQuestion[];
};

/** Begins an attempt, or goes on with the one that is open: two tabs get the same. */
export const startAttempt = studentAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db, now }, actor, input }) => {
    const at = now();
    const begun = await db.transaction(async (tx): Promise<Answer<AttemptRow>> => {
      // one start at a time for a student
      await tx.select({ id: students.id }).from(students).where(eq(students.id, actor.id)).for('update');
      const found = await findTask(tx, actor, input.assignmentId);
      if (!found) return notFound;
      const { assignment, standing } = found;
      const timing = timingOf(assignment, standing, at);
      if (timing === 'not-yet') return conflict('not-open-yet');
      const rows = await herAttempts(tx, [assignment.id], actor.id);
      const open = rows.find((attempt) => !hasEnded(attempt, standing, at));
      if (open) return done(open);
      const isLateRefused = assignment.settings.lateRule === 'refuse' && isPast(standing.dueAt, at);
      if (timing === 'closed' || isLateRefused) return conflict('closed');
      if (rows.length >= Math.min(standing.attemptsAllowed ?? MOST_ATTEMPTS, MOST_ATTEMPTS)) {
        return conflict('no-attempts-left');
      }
      const number = (rows.at(-1)?.number ?? 0) + 1;
      const accepted = (await questionsOf(tx, assignment.id)).filter(({ status }) => status === 'accepted');
      const [row] = await tx
        .insert(attempts)
        .values({
          id: makeId(),
          assignmentId: assignment.id,
          studentId: actor.id,
          number,
          questionIds: drawQuestions({ assignment, rows: accepted, salt: saltOf(actor.id, number) }),
          startedAt: at,
          endsAt: standing.minutes === null ? null : new Date(at.getTime() + standing.minutes * 60_000),
        })
        .returning();
      return row ? done(row) : notFound;
    });
    return begun.ok ? presentAttempt(db, actor, begun.value, at) : begun;
  },
);

/** An attempt of hers as it stands: what a reload or another device goes on from. */
export const readAttempt = studentAction(
  z.strictObject({ attemptId: id }),
  async ({ school: { db, now }, actor, input }) => {
    const attempt = await herAttempt(db, actor, input.attemptId);
    return attempt ? presentAttempt(db, actor, attempt, now()) : notFound;
  },
);

const herAttempt = async (db: Database, student: Student, attemptId: string): Promise<AttemptRow | undefined> => {
  const [row] = await db
    .select()
    .from(attempts)
    .where(and(eq(attempts.id, attemptId), eq(attempts.studentId, student.id)));
  return row;
};

/** Different for every student and attempt, the same at every reload. */
const saltOf = (studentId: string, number: number): string => `${studentId} ${number}`;

const presentAttempt = async (
  db: Database,
  student: Student,
  attempt: AttemptRow,
  now: Date,
): Promise<Answer<OpenAttempt>> => {
  const found = await findTask(db, student, attempt.assignmentId);
  if (!found) return notFound;
  const { assignment, standing } = found;
  const [text] = await db.select({ annotated: texts.annotated }).from(texts).where(eq(texts.id, assignment.textId));
  if (!text) return notFound;
  const [questions, entries, sequences] = await Promise.all([
    questionsOf(db, assignment.id),
    entriesOf(db, [attempt.id]),
    db
      .select({ last: max(attemptEntries.sequence) })
      .from(attemptEntries)
      .where(eq(attemptEntries.attemptId, attempt.id)),
  ]);
  const outcome = outcomeOf({ attempt, entries, questions, assignment, standing, now });
  const known = { assignment, standing, attempt, outcome, questions, now };
  return done({
    attemptId: attempt.id,
    assignmentId: assignment.id,
    number: attempt.number,
    title: assignment.title,
    remainingMs: attempt.endsAt === null ? null : Math.max(0, attempt.endsAt.getTime() - now.getTime()),
    isFinished: outcome.isFinished,
    feedbackAtOnce: assignment.settings.resultsShown === 'at-once',
    text: textForStudent(text.annotated, standing),
    help: { glosses: standing.glosses, vowelMarks: standing.vowelMarks },
    questions: shownQuestions(known),
    responses: outcome.questions.flatMap(({ questionId, response }) =>
      response === undefined ? [] : [{ questionId, value: response }],
    ),
    lastSequence: sequences[0]?.last ?? 0,
    reviewed: reviewOf(known),
  });
};

/** The entries of some attempts, all of them or those of the given ids. */
export const entriesOf = (
  db: Database,
  attemptIds: readonly string[],
  ids?: readonly string[] | undefined,
): Promise<EntryRow[]> =>
  db
    .select({
      attemptId: attemptEntries.attemptId,
      id: attemptEntries.id,
      sequence: attemptEntries.sequence,
      arrival: attemptEntries.arrival,
      value: attemptEntries.value,
      receivedAt: attemptEntries.receivedAt,
      setAside: attemptEntries.setAside,
    })
    .from(attemptEntries)
    .where(
      and(
        inArray(attemptEntries.attemptId, [...attemptIds]),
        ids === undefined ? undefined : inArray(attemptEntries.id, [...ids]),
      ),
    );

type Known = Found & {
  readonly attempt: AttemptRow;
  readonly outcome: AttemptOutcome;
  readonly questions: readonly QuestionRow[];
  readonly now: Date;
};

const shownQuestions = ({ assignment, attempt, questions }: Known): readonly PublicQuestion[] =>
  attempt.questionIds.flatMap((questionId) => {
    const row = questions.find((candidate) => candidate.id === questionId && candidate.status === 'accepted');
    return row ? [publicQuestion(row, { assignment, salt: saltOf(attempt.studentId, attempt.number) })] : [];
  });

/** An answered question with what the settings allow the student to know of it. */
export type ReviewedQuestion = {
  readonly questionId: string;
  readonly response?: ResponseValue;
  readonly grade: Grade;
  readonly earned: number;
  readonly points: number;
  /** The whole question with its key, where right answers are shown; its evidence is empty where that is not. */
  readonly solution?: Question;
  readonly evidence?: readonly TextSpan[];
};

/** Which questions of an attempt may be reviewed now: those answered, all of them, or none. */
const reviewOf = ({ assignment, standing, outcome, questions, now }: Known): readonly ReviewedQuestion[] => {
  const { settings } = assignment;
  const isClosed = timingOf(assignment, standing, now) === 'closed';
  const mayShow = (isAnswered: boolean): boolean => {
    switch (settings.resultsShown) {
      case 'at-once':
        return isAnswered || outcome.isFinished;
      case 'after-submit':
        return outcome.isFinished;
      case 'after-close':
        return isClosed;
      case 'never':
        return false;
    }
  };
  return outcome.questions.flatMap((result): ReviewedQuestion[] => {
    const row = questions.find((candidate) => candidate.id === result.questionId);
    if (!row || !mayShow(result.response !== undefined)) return [];
    return [
      {
        questionId: result.questionId,
        ...(result.response === undefined ? {} : { response: result.response }),
        grade: result.grade,
        earned: result.earned,
        points: result.points,
        ...(settings.showKey ? { solution: solutionOf(row, settings.showEvidence) } : {}),
        ...(settings.showEvidence ? { evidence: row.question.evidence } : {}),
      },
    ];
  });
};

const solutionOf = (row: QuestionRow, withEvidence: boolean): Question => {
  const question = asItStands(row);
  if (withEvidence) return question;
  // the rationale quotes the text and an occurrence points into it: both are evidence
  const { occurrences, ...rest } = question;
  void occurrences;
  return { ...rest, evidence: [], rationale: { messageKey: 'teacher', arguments: {} } };
};

/** A finished attempt as its student sees it. */
export type AttemptReview = {
  readonly title: string;
  readonly number: number;
  readonly earned: number;
  readonly possible: number;
  readonly percent: number;
  readonly isLate: boolean;
  readonly hasPassed: boolean | null;
  readonly notCounted: number;
  readonly questions: readonly PublicQuestion[];
  readonly reviewed: readonly ReviewedQuestion[];
};

/** What the student may know of a finished attempt, by the settings and the clock. */
export const reviewAttempt = studentAction(
  z.strictObject({ attemptId: id }),
  async ({ school: { db, now }, actor, input }): Promise<Answer<AttemptReview>> => {
    const attempt = await herAttempt(db, actor, input.attemptId);
    const found = attempt && (await findTask(db, actor, attempt.assignmentId));
    if (!attempt || !found) return notFound;
    const at = now();
    const [questions, entries] = await Promise.all([
      questionsOf(db, attempt.assignmentId),
      entriesOf(db, [attempt.id]),
    ]);
    const outcome = outcomeOf({ attempt, entries, questions, ...found, now: at });
    const known = { ...found, attempt, outcome, questions, now: at };
    if (!outcome.isFinished) return conflict('not-submitted');
    const { resultsShown, passPercent } = found.assignment.settings;
    const isClosed = timingOf(found.assignment, found.standing, at) === 'closed';
    if (resultsShown === 'never' || (resultsShown === 'after-close' && !isClosed)) return conflict('results-withheld');
    return done({
      title: found.assignment.title,
      number: attempt.number,
      earned: outcome.earned,
      possible: outcome.possible,
      percent: outcome.percent,
      isLate: outcome.isLate,
      hasPassed: passPercent === null ? null : outcome.percent >= passPercent,
      notCounted: outcome.notCounted,
      questions: shownQuestions(known),
      reviewed: reviewOf(known),
    });
  },
);

/** An attempt has some dozens; the rest is room for a long evening and a bound for a rogue script. */
const MOST_ENTRIES = 3000;

/** What the server did with what the outbox sent. */
export type SaveReport = {
  readonly entries: readonly EntryResult[];
  readonly isFinished: boolean;
  readonly remainingMs: number | null;
  /** Of the questions just answered, where feedback is given at once. */
  readonly reviewed: readonly ReviewedQuestion[];
};

/**
 * Takes what the outbox sends, in its order, each entry once however often it comes. All or nothing: when this answers,
 * every entry that it calls saved is in the database for good.
 */
export const saveEntries = studentAction(
  z.strictObject({ attemptId: id, entries: z.array(z.unknown()).min(1).max(100) }),
  async ({ school: { db, now }, actor, input }): Promise<Answer<SaveReport>> => {
    const at = now();
    return db.transaction(async (tx): Promise<Answer<SaveReport>> => {
      const [locked] = await tx
        .select({ attempt: attempts, assignment: assignments, adjustment: adjustments })
        .from(attempts)
        .innerJoin(assignments, eq(assignments.id, attempts.assignmentId))
        .leftJoin(
          adjustments,
          and(eq(adjustments.assignmentId, attempts.assignmentId), eq(adjustments.studentId, attempts.studentId)),
        )
        .where(and(eq(attempts.id, input.attemptId), eq(attempts.studentId, actor.id)))
        .for('update', { of: attempts });
      if (!locked) return notFound;
      const { attempt, assignment } = locked;
      const standing = standingOf(assignment, locked.adjustment ?? undefined);
      const known = { attempt, assignment, standing };
      const [size] = await tx
        .select({ all: count() })
        .from(attemptEntries)
        .where(eq(attemptEntries.attemptId, attempt.id));
      if ((size?.all ?? 0) + input.entries.length > MOST_ENTRIES) return conflict('too-many');
      const parsed = parseEntries(input.entries, attempt.questionIds);

      const atOnce = assignment.settings.resultsShown === 'at-once';
      // where feedback is given at once the first answer holds; else only what is sent again matters
      const before = await entriesOf(tx, [attempt.id], atOnce ? undefined : parsed.map((entry) => entry.id));
      const checked = new Set(
        before.flatMap(({ value, setAside }) =>
          value.kind === 'answer' && setAside === null ? [value.questionId] : [],
        ),
      );
      const present = new Map(before.map((entry) => [entry.id, entry]));
      let submittedAt = attempt.submittedAt;
      const added: (typeof attemptEntries.$inferInsert)[] = [];
      const results: EntryResult[] = [];
      for (const entry of parsed) {
        if (!entry.ok) {
          results.push({ id: entry.id, status: 'refused' });
          continue;
        }
        const earlier = present.get(entry.id);
        if (earlier) {
          const reason = earlier.value.kind === 'answer' ? whyNotCounted(earlier, known) : undefined;
          results.push({ id: entry.id, status: reason ? 'kept-aside' : 'saved', ...(reason ? { reason } : {}) });
          continue;
        }
        const { value } = entry;
        const setAside = ((): SetAside | null => {
          if (value.kind !== 'answer') return null;
          if (submittedAt !== null) return 'submitted';
          if (assignment.state !== 'open') return 'closed';
          return atOnce && checked.has(value.questionId) ? 'already-checked' : null;
        })();
        if (value.kind === 'answer' && setAside === null) checked.add(value.questionId);
        if (value.kind === 'submit' && submittedAt === null) submittedAt = at;
        const row = {
          attemptId: attempt.id,
          id: entry.id,
          sequence: entry.sequence,
          kind: value.kind,
          questionId: 'questionId' in value ? (value.questionId ?? null) : null,
          value,
          receivedAt: at,
          setAside,
        };
        added.push(row);
        present.set(entry.id, { ...row, arrival: 0 });
        const reason = value.kind === 'answer' ? whyNotCounted(row, known) : undefined;
        results.push({ id: entry.id, status: reason ? 'kept-aside' : 'saved', ...(reason ? { reason } : {}) });
      }
      // the lock on the attempt keeps others out; the primary key would refuse a second copy all the same
      if (added.length > 0) await tx.insert(attemptEntries).values(added);
      if (submittedAt !== attempt.submittedAt) {
        await tx.update(attempts).set({ submittedAt }).where(eq(attempts.id, attempt.id));
      }
      const saved = { ...attempt, submittedAt };
      const remainingMs = attempt.endsAt === null ? null : Math.max(0, attempt.endsAt.getTime() - at.getTime());
      const isFinished = hasEnded(saved, standing, at) || assignment.state !== 'open';
      if (!atOnce) return done({ entries: results, isFinished, remainingMs, reviewed: [] });
      const questions = await questionsOf(tx, assignment.id);
      const entries = await entriesOf(tx, [attempt.id]);
      const outcome = outcomeOf({ ...known, attempt: saved, entries, questions, now: at });
      const answered = new Set(
        parsed.flatMap((entry) => (entry.ok && entry.value.kind === 'answer' ? [entry.value.questionId] : [])),
      );
      const reviewed = reviewOf({ ...known, attempt: saved, outcome, questions, now: at }).filter(({ questionId }) =>
        answered.has(questionId),
      );
      return done({ entries: results, isFinished, remainingMs, reviewed });
    });
  },
);
