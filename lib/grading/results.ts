import type { Grade, UngradableReason } from './types';

export const right: Grade = { kind: 'graded', score: 1, feedback: 'right' };
export const wrong: Grade = { kind: 'graded', score: 0, feedback: 'wrong' };
/** Right but for hamza, ta marbuta, alif maqsura or the article: full marks, with a note. */
export const misspelt: Grade = { kind: 'graded', score: 1, feedback: 'spelling' };

/** A share of the parts right: 0 is wrong, 1 right, anything between partial. */
export const share = (correct: number, total: number): Grade => {
  if (correct === total) return right;
  return correct === 0 ? wrong : { kind: 'graded', score: correct / total, feedback: 'partial' };
};

/** What can't be graded is not a wrong answer: an empty field, an option of another question. */
export const ungradable = (reason: UngradableReason): Grade => ({ kind: 'ungradable', reason });
