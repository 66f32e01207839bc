import type { ChoiceQuestion } from '@/lib/questions';
import { right, ungradable, wrong } from './results';
import type { Grade, ResponseValue } from './types';

/** Multiple choice, true or false, and cloze: the answer is the id of one option. */
export const gradeChoice = (question: ChoiceQuestion, value: ResponseValue): Grade => {
  if (typeof value !== 'string') return ungradable('wrong-shape');
  if (!question.options.some((option) => option.id === value)) return ungradable('unknown-option');
  return value === question.key ? right : wrong;
};
