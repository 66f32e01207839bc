import { isLooselySame, isSameSpelling, standardMonths } from '@/lib/orthography';

export type AnswerMatch = 'exact' | 'spelling' | 'different';

/**
 * Compares a typed answer with one accepted answer on three levels: القاهرةُ ~ القاهرة is exact (marks and punctuation
 * never count), القاهره ~ القاهرة is spelling (hamza, ta marbuta, alif maqsura, the article), بيروت ~ القاهرة different.
 * Digits and month systems are equal: ٣ = 3, جانفي = يناير.
 */
export const compareAnswer = (typed: string, accepted: string): AnswerMatch => {
  const ours = standardMonths(typed);
  const theirs = standardMonths(accepted);
  if (isSameSpelling(ours, theirs)) return 'exact';
  return isLooselySame(ours, theirs) ? 'spelling' : 'different';
};

/** The best match among the accepted answers, which are aliases of one answer: ترامب, دونالد ترامب. */
export const bestMatch = (typed: string, accepted: readonly string[]): AnswerMatch => {
  const matches = accepted.map((answer) => compareAnswer(typed, answer));
  if (matches.includes('exact')) return 'exact';
  return matches.includes('spelling') ? 'spelling' : 'different';
};
