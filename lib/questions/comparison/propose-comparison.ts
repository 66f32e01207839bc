import type { AnnotatedArticle, Engine } from '@/lib/annotation';
import type { Draft } from '../draft';
import { finish } from '../finish';
import type { Proposal } from '../propose';
import { REVIEW_RULES } from '../review';
import type { Question, Rejection } from '../types';
import { bothName, matchTexts, whichText } from './names';
import { makeSides, type Sides } from './sides';
import { whoseNews } from './statements';

type ComparisonGenerator = (sides: Sides) => readonly Draft[];
const GENERATORS: readonly ComparisonGenerator[] = [whichText, whoseNews, bothName, matchTexts];

/** The draft as one of the two articles has to answer for it: with the evidence that is in it. */
const seenFrom = (draft: Draft, article: string): Draft => ({
  ...draft,
  evidence: draft.evidence.filter((span) => span.article === article),
});

const objectionTo = (draft: Draft, { first, second }: Sides): { rule: string; why: string } | undefined => {
  for (const context of [first, second]) {
    const seen = seenFrom(draft, context.annotated.article.id);
    for (const { name, check } of REVIEW_RULES) {
      const why = check(seen, context);
      if (why !== undefined) return { rule: name, why };
    }
  }
  return undefined;
};

/**
 * Questions over two texts on one topic, in the order in which they are read: what both name, what one alone names, which of them says
 * a thing. «أي مدينة يذكرها النصان معا؟» → بيونغ يانغ, spelled بيونج يانج in one of them; the evidence says in which text it stands.
 */
export const proposeComparison = (engine: Engine, a: AnnotatedArticle, b: AnnotatedArticle): Proposal => {
  const sides = makeSides(engine, a, b);
  const questions: Question[] = [];
  const rejected: Rejection[] = [];
  const checks = REVIEW_RULES.map(({ name }) => name);
  for (const generator of GENERATORS)
    for (const draft of generator(sides)) {
      const objection = objectionTo(draft, sides);
      if (objection)
        rejected.push({ ...objection, stem: draft.stem, evidence: draft.evidence, proposedBy: draft.rule });
      else questions.push(finish(draft, sides.first, checks));
    }
  return { questions, rejected, passedOver: [] };
};
