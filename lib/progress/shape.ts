import { FEEDBACK_KINDS, UNGRADABLE_REASONS } from '@/lib/grading';
import type { Grade, LearnerResponse, ResponseValue } from '@/lib/grading';
import { SKILLS } from '@/lib/questions';
import {
  hasFields,
  isBoolean,
  isCount,
  isInstant,
  isListOf,
  isNumber,
  isOneOf,
  isOptional,
  isRecord,
  isString,
  isTableOf,
} from './guards';
import { CARD_KINDS, QUIZ_MODES, REVIEW_GRADES } from './types';
import type {
  AnsweredQuestion,
  Attempt,
  Draft,
  DraftAnswer,
  Meeting,
  Progress,
  ReadingState,
  Review,
  Word,
} from './types';

const isPair = (value: unknown): value is readonly [string, string] => isListOf(isString)(value) && value.length === 2;

const isValue = (value: unknown): value is ResponseValue =>
  isString(value) || isListOf(isString)(value) || isListOf(isPair)(value);

const isResponse = hasFields<LearnerResponse>({ questionId: isString, value: isValue });

const isGrade = (value: unknown): value is Grade => {
  if (!isRecord(value)) return false;
  if (value.kind === 'ungradable') return isOneOf(UNGRADABLE_REASONS)(value.reason);
  const { kind, score, feedback } = value;
  return kind === 'graded' && isNumber(score) && score >= 0 && score <= 1 && isOneOf(FEEDBACK_KINDS)(feedback);
};

const isAnswer = hasFields<AnsweredQuestion>({
  questionId: isString,
  stem: isString,
  skill: isOneOf(SKILLS),
  response: isOptional(isResponse),
  grade: isGrade,
  lookups: isListOf(isString),
  hints: isCount,
  tries: isCount,
  solved: isBoolean,
});

const isAttempt = hasFields<Attempt>({
  articleId: isString,
  seed: isNumber,
  mode: isOneOf(QUIZ_MODES),
  answers: isListOf(isAnswer),
  startedAt: isInstant,
  finishedAt: isInstant,
});

const isDraftAnswer = hasFields<DraftAnswer>({
  at: isInstant,
  value: isOptional(isValue),
  tries: isListOf(isValue),
  hints: isCount,
  lookups: isListOf(isString),
  done: isBoolean,
});

type Current = NonNullable<Draft['current']>;

const isDraft = hasFields<Draft>({
  articleId: isString,
  seed: isNumber,
  mode: isOneOf(QUIZ_MODES),
  questionIds: isOptional(isListOf(isString)),
  answers: isTableOf(isDraftAnswer),
  current: isOptional(hasFields<Current>({ id: isString, at: isInstant })),
  startedAt: isInstant,
});

const isText = isOptional(isString);

const isWord = hasFields<Word>({
  lemma: isString,
  met: hasFields<Meeting>({
    gloss: isString,
    sentence: isString,
    articleId: isString,
    at: isInstant,
    form: isText,
    vocalized: isText,
    root: isText,
  }),
  lookups: isListOf(isInstant),
  earlier: isCount,
  saved: isBoolean,
  known: isBoolean,
  removed: isBoolean,
  markedAt: isInstant,
  reviews: isListOf(hasFields<Review>({ at: isInstant, card: isOneOf(CARD_KINDS), grade: isOneOf(REVIEW_GRADES) })),
});

/** Whether a value has today's shape in every part that the pages read. */
export const isProgress = hasFields<Progress>({
  version: (value): value is 2 => value === 2,
  since: (value): value is string => value === '' || isInstant(value),
  attempts: isListOf(isAttempt),
  drafts: isTableOf(isDraft),
  words: isTableOf(isWord),
  reading: isTableOf(hasFields<ReadingState>({ at: isInstant, paragraph: isNumber })),
});
