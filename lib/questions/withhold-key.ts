import type { PublicQuestion, Question } from './types';

/** A question as a learner may see it before answering: options and matches, without key, rationale or evidence. */
export const withholdKey = (question: Question): PublicQuestion => {
  const { id, type, skill, stem } = question;
  const shown = { id, type, skill, stem };
  if (question.type === 'short-answer') return shown;
  const options = question.options.map((option) => ({ id: option.id, text: option.text }));
  if (question.type !== 'matching') return { ...shown, options };
  return { ...shown, options, matches: question.matches.map((match) => ({ id: match.id, text: match.text })) };
};
