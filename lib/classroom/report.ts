import * as z from 'zod';
import type { Grade } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { ownAssignment } from './access';
import { teacherAction } from './action';
import type { AttemptOutcome, QuestionOutcome, QuestionRow } from './outcome';
import { asItStands } from './paper';
import { done, notFound } from './refusal';
import { type AssignmentResults, loadResults, type StudentResult } from './results';
import { rounded, roundedOrNull } from './rounding';
import {
  type Caution,
  cautionFor,
  consistencyBand,
  type ConsistencyBand,
  discriminationBand,
  type DiscriminationBand,
  facilityBand,
  type FacilityBand,
  guessShare,
  histogram,
  itemStatistics,
  type ItemStatistics,
  mean,
  type OptionTable,
  optionTable,
  testStatistics,
  upperLowerDifference,
  upperLowerGroups,
} from './statistics';
import { id } from './wording';

/** A guess above this says more about luck than about reading (Open University). */
const LUCKY_GUESS = 40;
const MOST_ANSWERS = 100;

type Counted = { readonly result: StudentResult; readonly outcome: AttemptOutcome };

export type QuestionReport = {
  readonly questionId: string;
  readonly question: Question;
  readonly points: number;
  readonly droppedOptions: readonly string[];
  readonly asked: number;
  readonly right: number;
  readonly omitted: number;
  /** Right without and after a look-up while the question stood open. */
  readonly rightAlone: number;
  readonly rightWithHelp: number;
  readonly meanSeconds: number | null;
  /** Null in small classes: counts only. */
  readonly statistics: ItemStatistics | null;
  readonly upperLower: number | null;
  readonly facilityBand: FacilityBand | null;
  readonly discriminationBand: DiscriminationBand | null;
  readonly isLuckyGuess: boolean;
  /** For questions with one option to choose. */
  readonly options: OptionTable | null;
  /** What was typed, commonest first. */
  readonly typed: readonly { readonly text: string; readonly count: number; readonly isRight: boolean }[] | null;
};

const CHOICE = ['multiple-choice', 'true-false', 'cloze'];

const outcomeFor = (outcome: AttemptOutcome, questionId: string): QuestionOutcome | undefined =>
  outcome.questions.find((question) => question.questionId === questionId);

const isFull = (grade: Grade): boolean => grade.kind === 'graded' && grade.score === 1;

/** The attempts that statistics are of: the first finished one of each student, or all. */
const countedAttempts = ({ students }: AssignmentResults, which: 'first' | 'all'): readonly Counted[] =>
  students
    .filter(({ standing }) => !standing.isExcused)
    .flatMap((result) => {
      const finished = result.outcomes.filter(({ isFinished }) => isFinished);
      return (which === 'first' ? finished.slice(0, 1) : finished).map((outcome) => ({ result, outcome }));
    });

const reportQuestion = (
  row: QuestionRow,
  counted: readonly Counted[],
  known: { readonly statistics: ItemStatistics | undefined; readonly caution: Caution },
): QuestionReport => {
  const asked = counted.flatMap(({ outcome }) => {
    const result = outcomeFor(outcome, row.id);
    return result ? [{ result, rest: outcome.earned - result.earned, total: outcome.earned }] : [];
  });
  const groups = upperLowerGroups(asked.map(({ total }) => total));
  const rights = asked.filter(({ result }) => isFull(result.grade));
  const timed = asked.flatMap(({ result }) => (result.seconds > 0 ? [result.seconds] : []));
  const { question } = row;
  const isSmall = known.caution === 'counts-only';
  const statistics = isSmall || !known.statistics ? null : roundStatistics(known.statistics);
  const difference = upperLowerDifference(
    groups,
    asked.map(({ result }) => result.earned / result.points),
  );
  const isChoice = CHOICE.includes(question.type);
  const options =
    isChoice && 'options' in question && typeof question.key === 'string'
      ? optionTable({
          optionIds: question.options.map((option) => option.id),
          key: question.key,
          choices: asked.map(({ result }) => (typeof result.response === 'string' ? result.response : undefined)),
          groups,
        })
      : null;
  return {
    questionId: row.id,
    question,
    points: row.points,
    droppedOptions: row.droppedOptions,
    asked: asked.length,
    right: rights.length,
    omitted: asked.filter(({ result }) => result.response === undefined).length,
    rightAlone: rights.filter(({ result }) => result.lookups === 0).length,
    rightWithHelp: rights.filter(({ result }) => result.lookups > 0).length,
    meanSeconds: roundedOrNull(mean(timed)),
    statistics,
    upperLower: isSmall ? null : roundedOrNull(difference),
    facilityBand: statistics?.facility == null ? null : facilityBand(statistics.facility),
    discriminationBand: statistics?.discrimination == null ? null : discriminationBand(statistics.discrimination),
    isLuckyGuess: 100 * guessShare(asItStands(row)) > LUCKY_GUESS,
    options: options && (isSmall ? countsOnly(options) : roundOptions(options)),
    typed: question.type === 'short-answer' ? typedAnswers(asked.map(({ result }) => result)) : null,
  };
};

const roundStatistics = (statistics: ItemStatistics): ItemStatistics => ({
  ...statistics,
  facility: roundedOrNull(statistics.facility),
  deviation: roundedOrNull(statistics.deviation),
  discrimination: roundedOrNull(statistics.discrimination),
  efficiency: roundedOrNull(statistics.efficiency),
  effectiveWeight: roundedOrNull(statistics.effectiveWeight),
  intendedWeight: roundedOrNull(statistics.intendedWeight),
  guess: rounded(statistics.guess),
});

const roundOptions = (table: OptionTable): OptionTable => ({
  ...table,
  omittedPercent: rounded(table.omittedPercent),
  rows: table.rows.map((row) => ({
    ...row,
    percent: rounded(row.percent),
    upper: roundedOrNull(row.upper),
    lower: roundedOrNull(row.lower),
    discrimination: roundedOrNull(row.discrimination),
  })),
});

/** In a small class nobody's choice proves anything about an option: no group figures and no flags. */
const countsOnly = (table: OptionTable): OptionTable => ({
  ...roundOptions(table),
  isOftenOmitted: false,
  rows: roundOptions(table).rows.map((row) => ({ ...row, upper: null, lower: null, discrimination: null, flags: [] })),
});

const typedAnswers = (results: readonly QuestionOutcome[]): NonNullable<QuestionReport['typed']> => {
  const counts = new Map<string, { count: number; isRight: boolean }>();
  for (const { response, grade } of results) {
    if (typeof response !== 'string') continue;
    const text = response.trim();
    const known = counts.get(text);
    counts.set(text, { count: (known?.count ?? 0) + 1, isRight: isFull(grade) });
  }
  return [...counts]
    .map(([text, known]) => ({ text, ...known }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1))
    .slice(0, MOST_ANSWERS);
};

export type AssignmentReport = {
  readonly assignmentId: string;
  readonly classId: string;
  readonly title: string;
  readonly madeAt: Date;
  /** Which attempts the figures are of; over all attempts practice makes every question look easier. */
  readonly attempts: 'first' | 'all';
  readonly caution: Caution;
  readonly statistics: {
    readonly count: number;
    readonly mean: number | null;
    readonly median: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly deviation: number | null;
    readonly skewness: number | null;
    readonly kurtosis: number | null;
    readonly consistency: number | null;
    readonly consistencyBand: ConsistencyBand | null;
    readonly errorRatio: number | null;
    readonly standardError: number | null;
  };
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly notSubmitted: readonly { readonly studentId: string; readonly name: string; readonly hasBegun: boolean }[];
  readonly questions: readonly QuestionReport[];
};

/** One assignment: how the class did, and what each question is worth. A question left out counts as no points. */
export const readReport = teacherAction(
  z.strictObject({ assignmentId: id, attempts: z.enum(['first', 'all']).default('first') }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    const at = now();
    const [results] = await loadResults(db, own.classId, [own], at);
    if (!results) return notFound;
    return done(makeReport(results, input.attempts, at));
  },
);

/** The report as a function of the results alone. */
export const makeReport = (results: AssignmentResults, which: 'first' | 'all', madeAt: Date): AssignmentReport => {
  const { assignment, students } = results;
  const counted = countedAttempts(results, which);
  const rows = results.questions.filter(({ status }) => status === 'accepted');
  const table = {
    items: rows.map((row) => ({ id: row.id, points: row.points, guess: guessShare(asItStands(row)) })),
    marks: counted.map(({ outcome }) => rows.map((row) => outcomeFor(outcome, row.id)?.earned ?? null)),
  };
  const caution = cautionFor(counted.length);
  const whole = testStatistics(table);
  const items = itemStatistics(table);
  const isSmall = caution === 'counts-only';
  const unlessSmall = (value: number | null): number | null => (isSmall ? null : roundedOrNull(value));
  const percents = counted.map(({ outcome }) =>
    outcome.possible === 0 ? 0 : (100 * outcome.earned) / outcome.possible,
  );
  return {
    assignmentId: assignment.id,
    classId: assignment.classId,
    title: assignment.title,
    madeAt,
    attempts: which,
    caution,
    statistics: {
      count: whole.count,
      mean: roundedOrNull(whole.mean),
      median: roundedOrNull(whole.median),
      lowest: roundedOrNull(whole.lowest),
      highest: roundedOrNull(whole.highest),
      deviation: unlessSmall(whole.deviation),
      skewness: unlessSmall(whole.skewness),
      kurtosis: unlessSmall(whole.kurtosis),
      consistency: unlessSmall(whole.consistency),
      consistencyBand: isSmall || whole.consistency === null ? null : consistencyBand(whole.consistency),
      errorRatio: unlessSmall(whole.errorRatio),
      standardError: unlessSmall(whole.standardError),
    },
    histogram: histogram(percents),
    notSubmitted: students
      .filter(
        ({ isRecipient, standing, outcomes }) =>
          isRecipient && !standing.isExcused && !outcomes.some(({ isFinished }) => isFinished),
      )
      .map(({ student, outcomes }) => ({ studentId: student.id, name: student.name, hasBegun: outcomes.length > 0 })),
    questions: rows.map((row, place) => reportQuestion(row, counted, { statistics: items[place], caution })),
  };
};

export type ResponsesView = {
  readonly assignmentId: string;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly stem: string }[];
  readonly rows: readonly {
    readonly attemptId: string;
    readonly name: string;
    readonly attempt: number;
    readonly submittedAt: Date | null;
    readonly percent: number;
    /** Answers that do not count because they came too late, and that the teacher may let count. */
    readonly notCountedAsLate: number;
    /** What was answered, in words, and whether it was right; null where it was not asked. */
    readonly answers: readonly ({ readonly text: string; readonly percent: number } | null)[];
  }[];
};

const wordsOf = (question: Question, response: QuestionOutcome['response']): string => {
  if (response === undefined) return '';
  const nameOf = (optionId: string): string => {
    const options = 'options' in question ? question.options : [];
    const matches = 'matches' in question ? question.matches : [];
    return [...options, ...matches].find((option) => option.id === optionId)?.text ?? optionId;
  };
  if (typeof response === 'string') return question.type === 'short-answer' ? response : nameOf(response);
  return response.map((part) => (typeof part === 'string' ? nameOf(part) : part.map(nameOf).join(' = '))).join(' | ');
};

/** One row an attempt, one column a question. */
export const readResponses = teacherAction(
  z.strictObject({ assignmentId: id }),
  async ({ school: { db, now }, actor, input }) => {
    const own = await ownAssignment(db, actor, input.assignmentId);
    if (!own) return notFound;
    const [results] = await loadResults(db, own.classId, [own], now());
    if (!results) return notFound;
    const rows = results.questions.filter(({ status }) => status === 'accepted');
    const view: ResponsesView = {
      assignmentId: own.id,
      title: own.title,
      questions: rows.map((row) => ({ id: row.id, stem: row.question.stem })),
      rows: results.students.flatMap(({ student, outcomes }) =>
        outcomes.map((outcome) => ({
          attemptId: outcome.attemptId,
          name: student.name,
          attempt: outcome.number,
          submittedAt: outcome.isFinished ? outcome.finishedAt : null,
          percent: rounded(outcome.percent),
          notCountedAsLate: outcome.notCountedAsLate,
          answers: rows.map((row) => {
            const result = outcomeFor(outcome, row.id);
            if (!result) return null;
            return {
              text: wordsOf(row.question, result.response),
              percent: rounded((100 * result.earned) / result.points),
            };
          }),
        })),
      ),
    };
    return done(view);
  },
);
