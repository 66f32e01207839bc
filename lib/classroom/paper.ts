import { createHash } from 'node:crypto';
import { type Option, type PublicQuestion, type Question, withholdKey } from '@/lib/questions';
import type { AssignmentRow } from './access';
import type { assignmentQuestions } from './schema';

type QuestionRow = typeof assignmentQuestions.$inferSelect;
type Shuffling = { readonly assignment: Pick<AssignmentRow, 'seed' | 'settings'>; readonly salt: string };

/** Puts things in an order that seed and salt decide, and that nobody without the seed can foretell. */
const shuffled = <Item>(items: readonly Item[], nameOf: (item: Item) => string, seed: string): Item[] => {
  const rank = (item: Item): string =>
    createHash('sha256')
      .update(`${seed}\u0000${nameOf(item)}`)
      .digest('hex');
  return items
    .map((item) => ({ item, rank: rank(item) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ item }) => item);
};

/** Which questions an attempt has, in which order: all accepted ones, or so many drawn from them. */
export const drawQuestions = ({
  assignment: { seed, settings },
  rows,
  salt,
}: Shuffling & { readonly rows: readonly QuestionRow[] }): readonly string[] => {
  const random = shuffled(rows, (row) => row.id, `${seed} questions ${salt}`);
  const drawn = settings.questionsDrawn === null ? random : random.slice(0, settings.questionsDrawn);
  return (settings.shuffleQuestions ? drawn : rows.filter((row) => drawn.includes(row))).map((row) => row.id);
};

const withoutDropped = (options: readonly Option[], dropped: readonly string[]): readonly Option[] =>
  options.filter((option) => !dropped.includes(option.id));

/** One question for a student's screen: no key, no dropped option; what must not stand in the key's order never does. */
export const publicQuestion = (
  { question, droppedOptions, id }: Pick<QuestionRow, 'question' | 'droppedOptions' | 'id'>,
  { assignment: { seed, settings }, salt }: Shuffling,
): PublicQuestion => {
  const shown = withholdKey(question);
  const mix = (options: readonly Option[], part: string): Option[] =>
    shuffled(options, (option) => option.id, `${seed} ${part} ${id} ${salt}`);
  if (shown.options === undefined) return shown;
  const options = withoutDropped(shown.options, droppedOptions);
  switch (question.type) {
    case 'ordering': {
      const mixed = mix(options, 'options');
      // by chance the right order: then any other will do
      const isSolved = mixed.every((option, place) => option.id === question.key[place]);
      return { ...shown, options: isSolved ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed };
    }
    case 'matching':
      return { ...shown, options, matches: mix(shown.matches ?? [], 'matches') };
    case 'true-false':
      return { ...shown, options };
    default:
      return { ...shown, options: settings.shuffleOptions ? mix(options, 'options') : options };
  }
};

/** A whole quiz as one student gets it. */
export const makePaper = (request: Shuffling & { readonly rows: readonly QuestionRow[] }): readonly PublicQuestion[] =>
  drawQuestions(request).flatMap((id) => {
    const row = request.rows.find((candidate) => candidate.id === id);
    return row ? [publicQuestion(row, request)] : [];
  });

/** A question as it now stands, without the options that were dropped from it: what answers are graded against. */
export const asItStands = ({ question, droppedOptions }: Pick<QuestionRow, 'question' | 'droppedOptions'>): Question =>
  'options' in question && question.type !== 'ordering' && question.type !== 'matching'
    ? { ...question, options: withoutDropped(question.options, droppedOptions) }
    : question;
