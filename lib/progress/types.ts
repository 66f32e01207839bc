import type { Grade, LearnerResponse } from '@/lib/grading';
import type { Skill } from '@/lib/questions';

/** One question of a finished attempt, with all that later statistics need (the article may have changed since). */
export type AnsweredQuestion = {
  readonly questionId: string;
  readonly skill: Skill;
  readonly stem: string;
  readonly response?: LearnerResponse;
  readonly grade: Grade;
  /** Lemmas whose gloss was opened before this answer. */
  readonly lookups: readonly string[];
};

export type Attempt = {
  readonly articleId: string;
  readonly seed: number;
  readonly answers: readonly AnsweredQuestion[];
  /** ISO 8601 instants. */
  readonly startedAt: string;
  readonly finishedAt: string;
};

/** A quiz in progress: enough to go on after a reload. */
export type Draft = {
  readonly articleId: string;
  readonly seed: number;
  readonly responses: readonly LearnerResponse[];
  /** Ids of the questions already checked (feedback shown). */
  readonly checked: readonly string[];
  /** Lemmas looked up while a question stood open, by question id. */
  readonly lookups: Readonly<Record<string, readonly string[]>>;
  /** The question that stands open: the reader credits its look-ups to it. */
  readonly current?: string;
  readonly startedAt: string;
};

export type LookedUpWord = {
  readonly lemma: string;
  readonly gloss: string;
  /** The sentence in which it was first looked up. */
  readonly sentence: string;
  readonly articleId: string;
  readonly count: number;
  readonly saved: boolean;
  readonly firstAt: string;
  readonly lastAt: string;
};

/** All that Fahm remembers of a learner; totals and streaks are computed from it, never stored. */
export type Progress = {
  readonly version: 1;
  readonly attempts: readonly Attempt[];
  readonly drafts: Readonly<Record<string, Draft>>;
  readonly words: Readonly<Record<string, LookedUpWord>>;
  /** Articles opened: id to the last instant and the paragraph reached. */
  readonly reading: Readonly<Record<string, { readonly at: string; readonly paragraph: number }>>;
};
