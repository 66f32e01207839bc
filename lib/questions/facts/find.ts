import type { QuestionContext } from '../context';
import type { Statement } from '../statements';
import { count, month, number, ordinal, weekday, year } from './figures';
import { nationality, person, place } from './names';
import type { Fact, FactFinder } from './types';

const FINDERS: readonly FactFinder[] = [year, number, weekday, month, count, ordinal, place, person, nationality];

/** What stands at `at` and could have been otherwise, with three contrasts or more. */
export const factAt = (context: QuestionContext, statement: Statement, at: number): Fact | undefined => {
  for (const find of FINDERS) {
    const fact = find(context, statement, at);
    if (fact && fact.contrasts.length >= 3) return fact;
  }
  return undefined;
};

/** Everything a statement says that could have been otherwise, left to right. */
export const findFacts = (context: QuestionContext, statement: Statement): Fact[] => {
  const facts: Fact[] = [];
  for (let at = statement.from; at < statement.to; at += 1) {
    const fact = factAt(context, statement, at);
    if (fact) facts.push(fact);
  }
  return facts;
};
