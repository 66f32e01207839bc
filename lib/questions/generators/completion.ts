import { type QuestionContext, referentAt } from '../context';
import type { Draft } from '../draft';
import { type Fact, factAt, findFacts } from '../facts';
import { lowestMargin } from '../clause-parts';
import { findStatements, type Statement, statementEvidence, statementWith } from '../statements';
import { windowAround } from '../windows';

const BLANK = '____';

/** «… في عام ____» with the years it could have been: a statement of the text with one of its facts to fill in, as the text has it. */
export const completion = (context: QuestionContext): Draft[] => {
  // بحسب المدير، الحملة تتعاون: what we have worded is no quotation
  const statements = findStatements(context).filter(({ speaker }) => speaker === undefined);
  return [
    ...statements.flatMap((statement) => completionsOf(context, statement, findFacts(context, statement), 0.72)),
    ...completionsAround(context, statements),
  ];
};

/** Facts that no statement holds, in a window of their own. */
const completionsAround = (context: QuestionContext, held: readonly Statement[]): Draft[] => {
  const isHeld = new Array<boolean>(context.tokens.length).fill(false);
  for (const { from, to } of held) isHeld.fill(true, from, to);
  return context.tokens.flatMap((token, at): Draft[] => {
    const type = referentAt(context, at)?.type;
    if (
      isHeld[at] ||
      !(
        token.kind === 'number' ||
        type === 'place' ||
        type === 'person' ||
        type === 'nationality' ||
        token.analysis?.features.NumType ||
        token.analysis?.semantic === 'month'
      )
    )
      return [];
    const window = windowAround(context, at);
    if (!window) return [];
    const fact = factAt(context, window, at);
    return fact ? completionsOf(context, window, [fact], 0.64) : [];
  });
};

const MANY_MENTIONS = 4;
/** The place that the whole article is about can be filled in without reading the sentence. */
const isTopic = (context: QuestionContext, { kind, span }: Fact): boolean => {
  if (kind === 'nationality') return true;
  if (kind !== 'place') return false;
  const { names = [], mentions = [] } = referentAt(context, span.from) ?? {};
  return mentions.length >= MANY_MENTIONS || names.some((name) => context.annotated.article.title.includes(name));
};

const completionsOf = (
  context: QuestionContext,
  statement: Statement,
  facts: readonly Fact[],
  trust: number,
): Draft[] => {
  const margin = lowestMargin(context, { from: statement.verb, to: statement.verb + 1 });
  return facts.flatMap((fact): Draft[] => {
    // on which weekday, and whose paper, is a stray detail
    if (fact.kind === 'weekday' || fact.kind === 'nationality') return [];
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
        trust: trust + 0.1 * margin - (isTopic(context, fact) ? 0.12 : 0),
      },
    ];
  });
};
