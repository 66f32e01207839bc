import { FEEDBACK_KINDS, UNGRADABLE_REASONS } from '@/lib/grading';
import { SKILLS } from '@/lib/questions';
import type { AnsweredQuestion, Attempt, Draft, LookedUpWord, Progress } from './types';

/*
 * Hand-written guards instead of a schema library: this code is in every page's bundle, and the shape is small.
 */

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isString = (value: unknown): value is string => typeof value === 'string';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isListOf =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): value is readonly T[] =>
    Array.isArray(value) && value.every(isItem);
const isMapOf =
  <T>(isItem: (value: unknown) => value is T) =>
  (value: unknown): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(isItem);

const isPair = (value: unknown): value is readonly [string, string] => isListOf(isString)(value) && value.length === 2;

const isResponse = (value: unknown): boolean =>
  isRecord(value) &&
  isString(value.questionId) &&
  (isString(value.value) || isListOf(isString)(value.value) || isListOf(isPair)(value.value));

const isGrade = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  if (value.kind === 'ungradable') return UNGRADABLE_REASONS.some((reason) => reason === value.reason);
  const { kind, score, feedback } = value;
  return kind === 'graded' && isNumber(score) && score >= 0 && score <= 1 && FEEDBACK_KINDS.some((k) => k === feedback);
};

const isAnswer = (value: unknown): value is AnsweredQuestion =>
  isRecord(value) &&
  isString(value.questionId) &&
  isString(value.stem) &&
  SKILLS.some((skill) => skill === value.skill) &&
  (value.response === undefined || isResponse(value.response)) &&
  isGrade(value.grade) &&
  isListOf(isString)(value.lookups);

const isAttempt = (value: unknown): value is Attempt =>
  isRecord(value) &&
  isString(value.articleId) &&
  isNumber(value.seed) &&
  isListOf(isAnswer)(value.answers) &&
  isString(value.startedAt) &&
  isString(value.finishedAt);

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  isString(value.articleId) &&
  isNumber(value.seed) &&
  Array.isArray(value.responses) &&
  value.responses.every(isResponse) &&
  isListOf(isString)(value.checked) &&
  isMapOf(isListOf(isString))(value.lookups) &&
  (value.current === undefined || isString(value.current)) &&
  isString(value.startedAt);

const isWord = (value: unknown): value is LookedUpWord =>
  isRecord(value) &&
  [value.lemma, value.gloss, value.sentence, value.articleId, value.firstAt, value.lastAt].every(isString) &&
  isNumber(value.count) &&
  typeof value.saved === 'boolean';

const isReading = (value: unknown): value is Progress['reading'][string] =>
  isRecord(value) && isString(value.at) && isNumber(value.paragraph);

/** Whether a value has today's shape in every part that the pages read. */
export const isProgress = (value: unknown): value is Progress =>
  isRecord(value) &&
  value.version === 1 &&
  isListOf(isAttempt)(value.attempts) &&
  isMapOf(isDraft)(value.drafts) &&
  isMapOf(isWord)(value.words) &&
  isMapOf(isReading)(value.reading);
