import type { Grade, LearnerResponse, ResponseValue } from '@/lib/grading';
import type { Skill } from '@/lib/questions';

/** `practice` tells at once, `test` at the end; `review` is practice on the questions missed before. */
export const QUIZ_MODES = ['practice', 'test', 'review'] as const;
export type QuizMode = (typeof QUIZ_MODES)[number];

/** One question of a finished attempt, with all that later statistics need (the article may have changed since). */
export type AnsweredQuestion = {
  readonly questionId: string;
  readonly skill: Skill;
  readonly stem: string;
  /** The first answer that was checked: the measure of what was understood. */
  readonly response?: LearnerResponse;
  readonly grade: Grade;
  /** Lemmas whose gloss was opened before the question was settled. */
  readonly lookups: readonly string[];
  /** Hints opened: 1 showed the paragraph, 2 the sentence. */
  readonly hints: number;
  /** How often an answer was checked. */
  readonly tries: number;
  /** Whether one of the tries was fully right. */
  readonly solved: boolean;
};

/** Instants are ISO 8601 in UTC, as toISOString writes them, so that they compare as texts. */
export type Attempt = {
  readonly articleId: string;
  readonly seed: number;
  readonly mode: QuizMode;
  readonly answers: readonly AnsweredQuestion[];
  /** With the article it names the attempt: a draft of the same start has become this attempt. */
  readonly startedAt: string;
  readonly finishedAt: string;
};

export type DraftAnswer = {
  /** When the answer was last touched: of two tabs, the later one stands. */
  readonly at: string;
  /** What stands in the form. */
  readonly value?: ResponseValue;
  /** Every answer that was checked, in order. */
  readonly tries: readonly ResponseValue[];
  readonly hints: number;
  readonly lookups: readonly string[];
  /** Right, shown or skipped: the question is settled. */
  readonly done: boolean;
};

/** A quiz in progress: enough to go on after a reload. */
export type Draft = {
  readonly articleId: string;
  readonly seed: number;
  readonly mode: QuizMode;
  /** The questions as they were chosen, so that the same ones stand there tomorrow. Drafts of older versions have none. */
  readonly questionIds?: readonly string[];
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  /** The question that stands open: the reader credits its look-ups to it. */
  readonly current?: { readonly id: string; readonly at: string };
  readonly startedAt: string;
};

/** Kinds of card: its meaning from the bare form in its sentence, the word with its vowels, its root. */
export const CARD_KINDS = ['meaning', 'vowels', 'root'] as const;
export type CardKind = (typeof CARD_KINDS)[number];

/** `vowelled`: known, but only once the vowel marks were shown. */
export const REVIEW_GRADES = ['again', 'vowelled', 'good', 'easy'] as const;
export type ReviewGrade = (typeof REVIEW_GRADES)[number];

export type Review = { readonly at: string; readonly card: CardKind; readonly grade: ReviewGrade };

/** Where and how a word was met. */
export type Meeting = {
  readonly gloss: string;
  readonly sentence: string;
  readonly articleId: string;
  readonly at: string;
  /** As printed in that sentence; words met before version 2 have none. */
  readonly form?: string;
  /** That form with its vowels. */
  readonly vocalized?: string;
  readonly root?: string;
};

export type Word = {
  readonly lemma: string;
  readonly met: Meeting;
  /** Instants of the look-ups, the latest hundred; `earlier` counts those before they were dated. */
  readonly lookups: readonly string[];
  readonly earlier: number;
  /** The learner's own marks, set together: of two tabs, the later ones stand. */
  readonly saved: boolean;
  readonly known: boolean;
  readonly removed: boolean;
  readonly markedAt: string;
  /**
   * All that the scheduler needs. Its state is computed from this log, so that two tabs, or a backup and today, can be
   * put together without losing a review, and so that a skipped day changes nothing stored.
   */
  readonly reviews: readonly Review[];
};

export type ReadingState = { readonly at: string; readonly paragraph: number };

/** All that Fahm remembers of a learner; totals, streaks and due dates are computed from it, never stored. */
export type Progress = {
  readonly version: 2;
  /** When everything was last deleted or replaced, '' where never: what another tab holds from before is void. */
  readonly since: string;
  readonly attempts: readonly Attempt[];
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly words: Readonly<Record<string, Word>>;
  /** Articles opened: id to the last instant and the paragraph reached. */
  readonly reading: Readonly<Record<string, ReadingState>>;
};
