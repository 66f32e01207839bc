import { type QuestionContext } from '../context';
import type { Draft } from '../draft';
import { findFacts } from '../facts';
import { lowestMargin } from '../clause-parts';
import { findPassages } from '../passages';
import { findStatements, type Statement, statementEvidence, statementWith } from '../statements';

const BLANK = '____';

/** «… في عام ____» with the years it could have been: a statement of the text with one of its facts to fill in, as the text has it. */
export const completion = (context: QuestionContext): Draft[] => [
  ...findStatements(context).flatMap((statement) => completionsOf(context, statement, 0.72)),
  ...findPassages(context).flatMap((passage) => completionsOf(context, passage, 0.66)),
];

const completionsOf = (context: QuestionContext, statement: Statement, trust: number): Draft[] => {
  const margin = lowestMargin(context, { from: statement.verb, to: statement.verb + 1 });
  return findFacts(context, statement).flatMap((fact): Draft[] => {
    const blanked = statementWith(context, statement, fact.span, `${fact.attached}${BLANK}`);
    if (!blanked) return [];
    return [
      {
        type: 'cloze',
        skill: 'detail',
        rule: `completion-${fact.kind}`,
        stem: `أكمل الفراغ بحسب النص: «${blanked}».`,
        key: fact.key,
        distractors: fact.contrasts.slice(0, 3),
        ...(fact.aliases ? { aliases: fact.aliases } : {}),
        evidence: [statementEvidence(context, statement)],
        rationale: { messageKey: 'completion', arguments: { sentence: statement.text } },
        stemSpans: [{ from: statement.from, to: statement.to }],
        keySpan: fact.span,
        trust: trust + 0.1 * margin,
      },
    ];
  });
};
