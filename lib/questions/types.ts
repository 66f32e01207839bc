import type { TextSpan } from '@/lib/articles';

export const QUESTION_TYPES = [
  'multiple-choice',
  'true-false',
  'cloze',
  'matching',
  'ordering',
  'short-answer',
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

export const SKILLS = [
  'detail',
  'cause',
  'attribution',
  'role',
  'reference',
  'main-idea',
  'vocabulary',
  'word-form',
  'grammar',
  'sequence',
  'comparison',
] as const;
export type Skill = (typeof SKILLS)[number];

export type Option = { readonly id: string; readonly text: string };

/** Why the key is right: a message key under `rationales` and its arguments. */
export type Rationale = { readonly messageKey: string; readonly arguments: Readonly<Record<string, string>> };

/** Where else in the text an option stands: shown as feedback to who chose it. */
export type Occurrence = { readonly optionId: string; readonly span: TextSpan };

type Shared = {
  readonly id: string;
  readonly skill: Skill;
  readonly stem: string;
  readonly rationale: Rationale;
  /** Spans of the text that prove the key; `article` names the text where there are two. */
  readonly evidence: readonly (TextSpan & { readonly article?: string })[];
  /** Where wrong options occur in the text. */
  readonly occurrences?: readonly Occurrence[];
  /** 0 (easy) to 1. */
  readonly difficulty: number;
  /** 0 to 1: the generator's own trust in the question. */
  readonly confidence: number;
  /** The generator rule that proposed it. */
  readonly rule: string;
  /** The review rules it passed. */
  readonly checks: readonly string[];
};

export type ChoiceQuestion = Shared & {
  readonly type: 'multiple-choice' | 'true-false' | 'cloze';
  readonly options: readonly Option[];
  /** The id of the right option. */
  readonly key: string;
};
export type OrderingQuestion = Shared & {
  readonly type: 'ordering';
  readonly options: readonly Option[];
  /** Option ids in the right order. */
  readonly key: readonly string[];
};
export type MatchingQuestion = Shared & {
  readonly type: 'matching';
  readonly options: readonly Option[];
  /** What the options are matched with. */
  readonly matches: readonly Option[];
  /** [option id, match id] pairs. */
  readonly key: readonly (readonly [string, string])[];
};
export type ShortAnswerQuestion = Shared & {
  readonly type: 'short-answer';
  /** Accepted answers, best first. */
  readonly key: readonly string[];
};
export type Question = ChoiceQuestion | OrderingQuestion | MatchingQuestion | ShortAnswerQuestion;

/** A question as a learner may see it before answering: nothing gives the key away. */
export type PublicQuestion = {
  readonly id: string;
  readonly type: QuestionType;
  readonly skill: Skill;
  readonly stem: string;
  readonly options?: readonly Option[];
  readonly matches?: readonly Option[];
};

export type Quiz = { readonly articleId: string; readonly seed: number; readonly questions: readonly Question[] };

/** A candidate that a review rule turned down, and why. */
export type Rejection = {
  readonly rule: string;
  readonly why: string;
  readonly stem: string;
  readonly evidence: readonly TextSpan[];
  /** The generator that had proposed it. */
  readonly proposedBy: string;
};
