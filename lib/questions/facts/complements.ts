import { isTimeHead, type Complement } from '@/lib/annotation';
import type { QuestionContext } from '../context';
import { type Statement, statementWith } from '../statements';
import { countWords } from '../wording';
import { findFacts } from './find';
import type { Fact, FactKind } from './types';

/** A fact that fills a phrase of the main verb (في عام 2017), with the statement that is left without the phrase. */
export type ComplementFact = { readonly fact: Fact; readonly complement: Complement; readonly rest: string };

const FEWEST_WORDS = 4;
const MOST_WORDS = 22;

/** Facts of the kinds given in phrases that belong to the statement's own verb: one such phrase only, since the question asks for the one. */
export const complementFacts = (
  context: QuestionContext,
  statement: Statement,
  kinds: readonly FactKind[],
): ComplementFact[] => {
  const { clause } = statement;
  if (!clause || (clause.subject && clause.subject.from < clause.verb)) return [];
  const phrases = [...clause.complements, ...clause.fronted].filter(
    ({ from, to }) => statement.from <= from && to <= statement.to,
  );
  const isTime = !kinds.includes('place');
  const rivals = phrases.filter(({ kind, head }) => isTime && (kind === 'time' || isTimeHead(context.tokens[head])));
  if (isTime && rivals.length !== 1) return [];
  const facts = findFacts(context, statement).filter(({ kind }) => kinds.includes(kind));
  // what a relative or أنّ clause says hangs on that clause's verb
  if (!isTime && facts.length !== 1) return [];
  return facts.flatMap((fact): ComplementFact[] => {
    const complement = phrases.find(({ from, to }) => from <= fact.span.from && fact.span.to <= to);
    if (!complement) return [];
    const opens = complement.preposition && complement.preposition.length > 1 ? complement.from + 1 : complement.from;
    // for a place the phrase holds the place and nothing else
    if (!isTime && (opens !== fact.span.from || complement.to !== fact.span.to)) return [];
    const rest = statementWith(context, statement, complement, '')?.replace(/^،\s*/, '');
    if (!rest || countWords(rest) < FEWEST_WORDS || countWords(rest) > MOST_WORDS) return [];
    return [{ fact, complement, rest }];
  });
};
