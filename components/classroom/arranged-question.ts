import type { Option, Question } from '@/lib/questions';

/** An ordering or a matching while its teacher writes it: rows may still be empty, and the key names rows, not texts. */
export type Arranged = {
  readonly options: readonly Option[];
  readonly matches: readonly Option[];
  /** The key of an ordering: ids of options. */
  readonly order: readonly string[];
  /** The key of a matching: [option id, match id]. */
  readonly pairs: readonly (readonly [string, string])[];
};

const LETTERS = ['a', 'b', 'c', 'd'] as const;
const blank = (prefix = ''): readonly Option[] => LETTERS.map((letter) => ({ id: `${prefix}${letter}`, text: '' }));

/** What stands in the form at first: the question as it is, or empty rows of which each is matched with its neighbor. */
export const arrangedOf = (question: Question | undefined): Arranged => {
  const empty = {
    options: blank(),
    matches: blank('m'),
    order: LETTERS,
    pairs: LETTERS.map((letter) => [letter, `m${letter}`] as const),
  };
  if (question?.type === 'ordering') return { ...empty, options: question.options, order: question.key };
  if (question?.type !== 'matching') return empty;
  return { ...empty, options: question.options, matches: question.matches, pairs: question.key };
};

const written = (rows: readonly Option[]): readonly Option[] =>
  rows.map(({ id, text }) => ({ id, text: text.trim() })).filter(({ text }) => text !== '');

/** The parts of the draft to be sent: empty rows are left out, of lists and key alike. */
export const arrangedParts = (type: 'ordering' | 'matching', arranged: Arranged) => {
  const options = written(arranged.options);
  const isWritten = (id: string): boolean => options.some((option) => option.id === id);
  if (type === 'ordering') return { options, key: arranged.order.filter(isWritten) };
  const matches = written(arranged.matches);
  return {
    options,
    matches,
    key: arranged.pairs.filter(([from, to]) => isWritten(from) && matches.some(({ id }) => id === to)),
  };
};
