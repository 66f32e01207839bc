import type { OpenAttempt, ReviewedQuestion } from '@/lib/classroom';
import { readKeptAttempt } from '@/lib/stores';
import type { ResponseValue } from '@/lib/grading';

export type Answers = Readonly<Record<string, ResponseValue>>;

/** An attempt as this browser keeps it, for a reload without a network. */
export type KeptAttempt = { readonly code: string; readonly attempt: OpenAttempt };

/** What changes while it is worked on; `at` tells how long ago the server's clock was heard. */
export type KeptAnswers = {
  readonly attemptId: string;
  readonly answers: Answers;
  readonly reviewed: readonly ReviewedQuestion[];
  readonly remainingMs: number | null;
  readonly at: number;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Written by an older or newer Fahm perhaps: what the screen can't do without must be there. */
const isKeptAttempt = (value: unknown): value is KeptAttempt =>
  isRecord(value) &&
  typeof value.code === 'string' &&
  isRecord(value.attempt) &&
  typeof value.attempt.attemptId === 'string' &&
  Array.isArray(value.attempt.questions) &&
  Array.isArray(value.attempt.responses) &&
  Array.isArray(value.attempt.reviewed) &&
  isRecord(value.attempt.help) &&
  isRecord(value.attempt.text) &&
  isRecord(value.attempt.text.article);

const isKeptAnswers = (value: unknown): value is KeptAnswers =>
  isRecord(value) &&
  typeof value.attemptId === 'string' &&
  isRecord(value.answers) &&
  Array.isArray(value.reviewed) &&
  typeof value.at === 'number';

/** The attempt with the answers given since; the time that has passed is taken off, though the server alone decides. */
export const reviveAttempt = (attempt: unknown, answers: unknown, now: number): KeptAttempt | undefined => {
  if (!isKeptAttempt(attempt)) return undefined;
  const { code, attempt: open } = attempt;
  if (!isKeptAnswers(answers) || answers.attemptId !== open.attemptId) return { code, attempt: open };
  const { remainingMs, at } = answers;
  return {
    code,
    attempt: {
      ...open,
      responses: Object.entries(answers.answers).map(([questionId, value]) => ({ questionId, value })),
      reviewed: answers.reviewed,
      remainingMs: remainingMs === null ? null : Math.max(0, remainingMs - Math.max(0, now - at)),
    },
  };
};

/** The attempt at an assignment that was worked on in this browser, undefined where none is kept. */
export const findKeptAttempt = async (assignmentId: string): Promise<KeptAttempt | undefined> => {
  const { attempt, answers } = await readKeptAttempt(assignmentId);
  return reviveAttempt(attempt, answers, Date.now());
};
