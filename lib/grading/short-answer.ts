import type { ShortAnswerQuestion } from '@/lib/questions';
import { bestMatch } from './answer-matching';
import type { AnswerMatch } from './answer-matching';
import { misspelt, right, ungradable, wrong } from './results';
import type { Grade, ResponseValue } from './types';

const GRADES: Readonly<Record<AnswerMatch, Grade>> = { exact: right, spelling: misspelt, different: wrong };

/** A typed answer against every accepted one; white space alone is no answer. */
export const gradeShortAnswer = (question: ShortAnswerQuestion, value: ResponseValue): Grade => {
  if (typeof value !== 'string') return ungradable('wrong-shape');
  if (value.trim() === '') return ungradable('empty');
  return GRADES[bestMatch(value, question.key)];
};
