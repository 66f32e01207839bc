import type { QuestionContext } from '../context';
import type { Draft } from '../draft';

/** One thing that every question must be free of; `check` says what is wrong, or nothing. */
export type ReviewRule = {
  readonly name: string;
  readonly check: (draft: Draft, context: QuestionContext) => string | undefined;
};
