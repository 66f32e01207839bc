import { type Grade, grade, type ResponseValue } from '@/lib/grading';
import type { Skill } from '@/lib/questions';
import type { AssignmentRow } from './access';
import type { assignmentQuestions, attemptEntries, attempts, SetAside } from './schema';
import type { WhichCounts } from './settings';
import type { Standing } from './standing';

/**
 * Marks are never stored: they are computed from the questions as they stand and the answers as they came. A mended key, a
 * dropped option or a moved date therefore shows at once everywhere, and screen and file can't disagree.
 */

export type AttemptRow = typeof attempts.$inferSelect;
export type QuestionRow = typeof assignmentQuestions.$inferSelect;
export type EntryRow = Pick<
  typeof attemptEntries.$inferSelect,
  'attemptId' | 'id' | 'sequence' | 'arrival' | 'value' | 'receivedAt' | 'setAside'
>;

/** A slow network must not cost the last answer. */
const GRACE_MS = 15_000;

export type NotCounted = SetAside | 'time-over' | 'past-due';

/** What a teacher may let count all the same; what came after handing in or after the key was shown never does. */
const LATE: readonly NotCounted[] = ['closed', 'time-over', 'past-due'];

/** Why an entry does not count, or nothing where it does. */
export const whyNotCounted = (
  entry: Pick<EntryRow, 'receivedAt' | 'setAside'>,
  {
    attempt,
    assignment,
    standing,
  }: { readonly attempt: AttemptRow; readonly assignment: AssignmentRow; readonly standing: Standing },
): NotCounted | undefined => {
  const { setAside, receivedAt } = entry;
  if (setAside === 'submitted' || setAside === 'already-checked') return setAside;
  if (attempt.countsLate) return undefined;
  if (setAside) return setAside;
  const after = (end: Date | null): boolean => end !== null && receivedAt.getTime() > end.getTime() + GRACE_MS;
  if (after(attempt.endsAt)) return 'time-over';
  if (after(standing.closesAt)) return 'closed';
  return assignment.settings.lateRule === 'refuse' && after(standing.dueAt) ? 'past-due' : undefined;
};

export type QuestionOutcome = {
  readonly questionId: string;
  readonly skill: Skill;
  readonly points: number;
  readonly earned: number;
  readonly grade: Grade;
  readonly response?: ResponseValue;
  /** Words looked up while it stood open. */
  readonly lookups: number;
  readonly seconds: number;
};

export type AttemptOutcome = {
  readonly attemptId: string;
  readonly number: number;
  readonly questions: readonly QuestionOutcome[];
  readonly earned: number;
  readonly possible: number;
  /** 0 to 100, the late penalty taken off. */
  readonly percent: number;
  readonly isFinished: boolean;
  readonly isLate: boolean;
  readonly startedAt: Date;
  /** Handed in, or ended by the clock. */
  readonly finishedAt: Date | null;
  readonly textSeconds: number;
  readonly quizSeconds: number;
  readonly lookups: number;
  /** Answers that are kept but do not count, and of those the ones that only came too late. */
  readonly notCounted: number;
  readonly notCountedAsLate: number;
};

/** The later answer to a question holds: the browser's count decides, then the order of arrival. */
export const isLater = (a: EntryRow, b: EntryRow): boolean =>
  a.sequence === b.sequence ? a.arrival > b.arrival : a.sequence > b.sequence;

/** What came of one attempt. */
export const outcomeOf = (known: {
  readonly attempt: AttemptRow;
  readonly entries: readonly EntryRow[];
  readonly questions: readonly QuestionRow[];
  readonly assignment: AssignmentRow;
  readonly standing: Standing;
  readonly now: Date;
}): AttemptOutcome => {
  const { attempt, entries, assignment, standing, now } = known;
  const answers = new Map<string, EntryRow>();
  const lookups = new Map<string, number>();
  const seconds = new Map<string, number>();
  let textSeconds = 0;
  let quizSeconds = 0;
  let allLookups = 0;
  let notCounted = 0;
  let notCountedAsLate = 0;
  const add = (counts: Map<string, number>, questionId: string | undefined, more: number): void => {
    if (questionId !== undefined) counts.set(questionId, (counts.get(questionId) ?? 0) + more);
  };
  for (const entry of entries) {
    const { value } = entry;
    switch (value.kind) {
      case 'answer': {
        const why = whyNotCounted(entry, known);
        if (why) {
          notCounted += 1;
          if (LATE.includes(why)) notCountedAsLate += 1;
          break;
        }
        const before = answers.get(value.questionId);
        if (!before || isLater(entry, before)) answers.set(value.questionId, entry);
        break;
      }
      case 'lookup':
        allLookups += 1;
        add(lookups, value.questionId, 1);
        break;
      case 'time':
        if (value.place === 'text') textSeconds += value.seconds;
        else quizSeconds += value.seconds;
        add(seconds, value.questionId, value.seconds);
        break;
      case 'submit':
        break;
    }
  }
  const asked = attempt.questionIds.flatMap((questionId) => {
    const row = known.questions.find((candidate) => candidate.id === questionId && candidate.status === 'accepted');
    return row ? [row] : [];
  });
  const questions = asked.map((row): QuestionOutcome => {
    const entry = answers.get(row.id);
    const response = entry?.value.kind === 'answer' ? entry.value.value : undefined;
    const result = grade(
      // a dropped option is still a wrong one to who chose it
      row.question,
      response === undefined ? undefined : { questionId: row.id, value: response },
    );
    return {
      questionId: row.id,
      skill: row.question.skill,
      points: row.points,
      earned: result.kind === 'graded' ? result.score * row.points : 0,
      grade: result,
      ...(response === undefined ? {} : { response }),
      lookups: lookups.get(row.id) ?? 0,
      seconds: seconds.get(row.id) ?? 0,
    };
  });
  const earned = sum(questions.map((question) => question.earned));
  const possible = sum(questions.map((question) => question.points));
  const finishedAt = attempt.submittedAt ?? endedAt(attempt, standing, now);
  const isLate = finishedAt !== null && standing.dueAt !== null && finishedAt > standing.dueAt;
  const kept =
    isLate && assignment.settings.lateRule === 'penalty' ? 1 - assignment.settings.latePenaltyPercent / 100 : 1;
  return {
    attemptId: attempt.id,
    number: attempt.number,
    questions,
    earned,
    possible,
    percent: possible === 0 ? 0 : (100 * earned * kept) / possible,
    isFinished: finishedAt !== null || assignment.state !== 'open',
    isLate,
    startedAt: attempt.startedAt,
    finishedAt,
    textSeconds,
    quizSeconds,
    lookups: allLookups,
    notCounted,
    notCountedAsLate,
  };
};

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** An attempt that nobody handed in ends with its time, or with the assignment. */
const endedAt = (attempt: AttemptRow, standing: Standing, now: Date): Date | null => {
  const ends = [attempt.endsAt, standing.closesAt].flatMap((end) => (end && end <= now ? [end] : []));
  return ends.length === 0 ? null : new Date(Math.min(...ends.map((end) => end.getTime())));
};

/** The one figure of several attempts that counts; of unfinished ones only where there is no other. */
export const countingPercent = (outcomes: readonly AttemptOutcome[], which: WhichCounts): number | null => {
  const finished = outcomes.filter(({ isFinished }) => isFinished);
  const percents = finished.map(({ percent }) => percent);
  const first = percents[0];
  const last = percents.at(-1);
  if (first === undefined || last === undefined) return null;
  switch (which) {
    case 'first':
      return first;
    case 'last':
      return last;
    case 'best':
      return Math.max(...percents);
    case 'mean':
      return sum(percents) / percents.length;
  }
};
