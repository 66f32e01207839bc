import type { ResponseValue } from '@/lib/grading';
import type { Question } from '@/lib/questions';

/** What the quiz needs of its article. */
export type QuizArticle = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The texts that are compared, where there are two: the quiz has an id of its own, and evidence names its text. */
  readonly compared?: readonly QuizArticle[];
};

/** Where the text of a quiz is read; of two, the first. */
export const readerPath = ({ id, compared }: QuizArticle): string => `/read/${compared?.[0]?.id ?? id}`;

/** Every view of a question type takes these. */
export type ViewProps<Q extends Question = Question> = {
  readonly question: Q;
  /** The answer so far. */
  readonly value: ResponseValue | undefined;
  readonly answer: (value: ResponseValue) => void;
  /** Checked: the answer stands, and the key may be shown. */
  readonly checked: boolean;
  /** The id of the element that asks the question: it names the group of options. */
  readonly stemId: string;
};
