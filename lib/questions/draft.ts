import type { TextSpan } from '@/lib/articles';
import type { TokenSpan } from '@/lib/annotation';
import type { QuestionType, Rationale, Skill } from './types';

type Shared = {
  readonly skill: Skill;
  /** The generator that proposes it. */
  readonly rule: string;
  readonly stem: string;
  /** `article` names the text where there are two. */
  readonly evidence: readonly (TextSpan & { readonly article?: string })[];
  readonly rationale: Rationale;
  /** Token runs that the stem took from the text: their analyses must be sure. */
  readonly stemSpans: readonly TokenSpan[];
  /** What the key took from the text. */
  readonly keySpan?: TokenSpan;
  /** 0 to 1, before the review: how much the generator trusts its own construction. */
  readonly trust: number;
};

/** A question in the making: its key and distractors as texts, ids and order of options not yet given. */
export type ChoiceDraft = Shared & {
  readonly type: Extract<QuestionType, 'multiple-choice' | 'cloze'>;
  readonly key: string;
  readonly distractors: readonly string[];
  /** Other names of the key, none of which may be an option. */
  readonly aliases?: readonly string[];
};
export type TrueFalseDraft = Shared & { readonly type: 'true-false'; readonly isTrue: boolean };
export type ShortAnswerDraft = Shared & { readonly type: 'short-answer'; readonly accepted: readonly string[] };
export type MatchingDraft = Shared & {
  readonly type: 'matching';
  readonly pairs: readonly (readonly [string, string])[];
};
export type OrderingDraft = Shared & { readonly type: 'ordering'; readonly ordered: readonly string[] };
export type Draft = ChoiceDraft | TrueFalseDraft | ShortAnswerDraft | MatchingDraft | OrderingDraft;
