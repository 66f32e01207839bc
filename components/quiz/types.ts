import type { ResponseValue } from '@/lib/grading';
import type { PublicQuestion } from '@/lib/questions';

/** What the quiz needs of its article. */
export type QuizArticle = { readonly id: string; readonly title: string; readonly text: string };

/** What a view may show of the outcome; without it the question is simply open. */
export type ViewFeedback = {
  /** Answers already checked and found wrong. */
  readonly tried: readonly ResponseValue[];
  /** The right answer, once it may be seen: the question is then closed. */
  readonly key?: ResponseValue;
};

/** Every view of a question type takes these. A view never sees the key before it comes with the feedback. */
export type ViewProps = {
  readonly question: PublicQuestion;
  /** The answer so far. */
  readonly value: ResponseValue | undefined;
  readonly onChange: (value: ResponseValue) => void;
  /** The id of the element that asks the question: it names the group of options. */
  readonly stemId: string;
  readonly feedback?: ViewFeedback | undefined;
};
