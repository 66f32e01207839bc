import { shippedEngine } from '@/content/shelf';
import { type ChoiceQuestion, proposeQuestions, type Rejection } from '@/lib/questions';
import { annotateText } from '@/tests/support/engine';

/** The choice questions of a text whose rule begins with `rule`, and the candidates of that rule that were turned down. */
export const questionsBy = (
  rule: string,
  text: string,
): { readonly questions: readonly ChoiceQuestion[]; readonly rejected: readonly Rejection[] } => {
  const { questions, rejected } = proposeQuestions(shippedEngine(), annotateText(text));
  return {
    questions: questions.filter(
      (question): question is ChoiceQuestion => question.type === 'multiple-choice' && question.rule.startsWith(rule),
    ),
    rejected: rejected.filter(({ proposedBy }) => proposedBy.startsWith(rule)),
  };
};

/** A question as «stem | key». */
export const shown = ({ stem, options, key }: ChoiceQuestion): string =>
  `${stem} | ${options.find(({ id }) => id === key)?.text ?? ''}`;

/** The wrong options, sorted. */
export const distractorsOf = ({ options, key }: ChoiceQuestion): string[] =>
  options.flatMap(({ id, text }) => (id === key ? [] : [text])).sort();
