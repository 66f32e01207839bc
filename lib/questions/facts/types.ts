import type { TokenSpan } from '@/lib/annotation';
import type { QuestionContext } from '../context';
import type { Statement } from '../statements';

export const FACT_KINDS = [
  'number',
  'year',
  'weekday',
  'month',
  'count',
  'ordinal',
  'place',
  'person',
  'nationality',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One thing a statement says that could have been otherwise, with what it could have been: 2017 — 2011, 2015, 2018. */
export type Fact = {
  readonly kind: FactKind;
  readonly span: TokenSpan;
  /** What is attached in front of it and stays outside: ب of بباريس. */
  readonly attached: string;
  readonly key: string;
  /** Other values of the same kind and form, the best first; none true of the statement. */
  readonly contrasts: readonly string[];
  /** Other names of the key. */
  readonly aliases?: readonly string[];
};

/** Finds the fact that stands at `at`, if it is of this finder's kind. */
export type FactFinder = (context: QuestionContext, statement: Statement, at: number) => Fact | undefined;
