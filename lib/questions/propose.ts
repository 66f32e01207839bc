import type { AnnotatedArticle, Engine } from '@/lib/annotation';
import type { TextSpan } from '@/lib/articles';
import { makeContext, type QuestionContext } from './context';
import type { Draft } from './draft';
import { finish } from './finish';
import { GENERATORS } from './generators';
import { REVIEW_RULES } from './review';
import { type SkipReason, skippedSentences } from './statements';
import type { Question, Rejection } from './types';

/** A sentence that no question about the text could rest on, and why. */
export type PassedOver = TextSpan & { readonly why: SkipReason };

export type Proposal = {
  readonly questions: readonly Question[];
  readonly rejected: readonly Rejection[];
  readonly passedOver: readonly PassedOver[];
};

/** The first review rule that objects, or nothing. */
const objectionTo = (
  draft: Draft,
  context: QuestionContext,
): { readonly rule: string; readonly why: string } | undefined => {
  for (const { name, check } of REVIEW_RULES) {
    const why = check(draft, context);
    if (why !== undefined) return { rule: name, why };
  }
  return undefined;
};

/**
 * Every question that the article allows and the review lets through, and every candidate it turned down with the reason.
 * The same article gives the same questions on any machine; a quiz is chosen from them by `selectQuiz`.
 */
export const proposeQuestions = (engine: Engine, annotated: AnnotatedArticle): Proposal => {
  const context = makeContext(engine, annotated);
  const questions: Question[] = [];
  const rejected: Rejection[] = [];
  const checks = REVIEW_RULES.map(({ name }) => name);
  const stems = new Set<string>();
  for (const generator of GENERATORS) {
    for (const draft of generator(context)) {
      const twin = `${draft.type} ${draft.stem}`;
      const objection = stems.has(twin)
        ? { rule: 'twin', why: 'the same question is asked already' }
        : objectionTo(draft, context);
      if (objection)
        rejected.push({ ...objection, stem: draft.stem, evidence: draft.evidence, proposedBy: draft.rule });
      else {
        stems.add(twin);
        questions.push(finish(draft, context, checks));
      }
    }
  }
  const passedOver = [...skippedSentences(context)].flatMap(([index, why]): PassedOver[] => {
    const sentence = context.sentences[index];
    return sentence ? [{ start: sentence.start, end: sentence.end, why }] : [];
  });
  return { questions, rejected, passedOver };
};
