import type { Question } from '@/lib/questions';

/** The share of the points that blind guessing earns on average: one of four options → 0.25, typed answers → 0. */
export const guessShare = (question: Question): number => {
  switch (question.type) {
    case 'short-answer':
      return 0;
    case 'matching':
      return 1 / question.matches.length;
    // one item of a random order stands in its place on average, whatever their number
    case 'ordering':
    case 'multiple-choice':
    case 'true-false':
    case 'cloze':
      return 1 / question.options.length;
  }
};
