import type { MatchingQuestion } from '@/lib/questions';
import { share, ungradable } from './results';
import type { Grade, ResponseValue } from './types';

/** One point for every pair of the key that was made; every option must have been given a match. */
export const gradeMatching = (question: MatchingQuestion, value: ResponseValue): Grade => {
  const pairs = asPairs(value);
  if (!pairs) return ungradable('wrong-shape');
  const options = new Set(question.options.map((option) => option.id));
  const matches = new Set(question.matches.map((match) => match.id));
  if (!pairs.every(([option, match]) => options.has(option) && matches.has(match))) return ungradable('unknown-option');
  const chosen = new Map(pairs);
  if (pairs.length !== chosen.size || !question.key.every(([option]) => chosen.has(option))) {
    return ungradable('incomplete');
  }
  return share(question.key.filter(([option, match]) => chosen.get(option) === match).length, question.key.length);
};

const asPairs = (value: ResponseValue): readonly (readonly [string, string])[] | undefined => {
  if (typeof value === 'string') return undefined;
  const pairs: (readonly [string, string])[] = [];
  for (const pair of value) {
    if (typeof pair === 'string') return undefined;
    pairs.push(pair);
  }
  return pairs;
};
