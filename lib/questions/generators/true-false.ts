import { lemmaOf, proclitics, type TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { lowestMargin } from '../clause-parts';
import type { QuestionContext } from '../context';
import type { Draft } from '../draft';
import { findFacts } from '../facts';
import { oppositeAt } from '../opposites';
import { findStatements, type Statement, statementEvidence, statementWith } from '../statements';

/** One recorded change that makes a statement false: what the text said and what the question says instead. */
type FactEdit = { readonly rule: string; readonly said: string; readonly instead: string; readonly text: string };

const namesAnotherPlace = (context: QuestionContext, { from, to }: Statement, span: TokenSpan): boolean =>
  context.referents.some(
    ({ type, mentions }) =>
      type === 'place' &&
      mentions.some((mention) => mention.from !== span.from && from <= mention.from && mention.from < to),
  );

/** Behind في, إلى, من or بـ a place tells where. */
const isWhere = ({ tokens }: QuestionContext, at: number): boolean =>
  ['في', 'إلى', 'من'].includes(lemmaOf(tokens[at - 1])) || proclitics(tokens[at]).includes('ب');

/** The statement with one of its facts changed: another year, place, person, number. */
const factEdits = (context: QuestionContext, statement: Statement): FactEdit[] =>
  findFacts(context, statement).flatMap((fact): FactEdit[] => {
    // another weekday or another country's adjective tests a stray word, not what was understood
    if (fact.kind === 'weekday' || fact.kind === 'nationality') return [];
    // what is said of one person is not denied of another
    if (fact.kind === 'person') return [];
    // حريق في جدة, which Najran's firemen put out: beside a second place the change makes nonsense, not a false claim
    if (fact.kind === 'place' && namesAnotherPlace(context, statement, fact.span)) return [];
    // تجتذب مصر استثمارات is not denied of Turkey; where something took place, it took place nowhere else
    if (fact.kind === 'place' && !isWhere(context, fact.span.from)) return [];
    const [instead] = fact.contrasts;
    const text = instead && statementWith(context, statement, fact.span, `${fact.attached}${instead}`);
    return text && instead ? [{ rule: `false-${fact.kind}`, said: fact.key, instead, text }] : [];
  });

const RESULT_VERBS = new Set(['أدى', 'تسبب', 'أسفر', 'أفضى', 'نجم', 'نتج']);
const followsFromSomething = (context: QuestionContext, from: number, to: number): boolean =>
  context.tokens.slice(from, to).some(({ analysis }) => RESULT_VERBS.has(stripMarks(analysis?.lemma ?? '')));
/** بين رفض وقبول: the opposite stands beside it. */
const namesAlready = (context: QuestionContext, { from, to }: Statement, lemma: string): boolean =>
  context.tokens.slice(from, to).some(({ analysis }) => analysis?.lemma === lemma);

/** The statement with one word turned into its opposite: ارتفعت → انخفضت. */
const oppositeEdit = (context: QuestionContext, statement: Statement): FactEdit | undefined => {
  for (let at = statement.from; at < statement.to; at += 1) {
    const opposite = oppositeAt(context, at);
    if (!opposite || namesAlready(context, statement, opposite.antonym.lemma)) continue;
    // a fire that led to traffic going on: what follows from something cannot be turned round
    if (opposite.entry.pos === 'NOUN' && followsFromSomething(context, statement.from, at)) continue;
    // the first word has lost its conjunction in the statement
    const instead = at === statement.from ? opposite.instead.replace(/^[وف](?=.{4})/, '') : opposite.instead;
    const text = statementWith(context, statement, { from: at, to: at + 1 }, instead);
    if (text && !statement.text.includes(instead))
      return { rule: 'false-opposite', said: opposite.said, instead, text };
  }
  return undefined;
};

const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ليس', 'غير', 'دون', 'عدم', 'سوى', 'إلا']);
/** What is denied of one thing is not thereby said of another: a change would make the statement unsupported, not false. */
const isNegated = (context: QuestionContext, { from, to }: Statement): boolean =>
  context.tokens.slice(from, to).some(({ analysis }) => NEGATIONS.has(stripMarks(analysis?.lemma ?? '')));

/** A statement of the text as it is, or with exactly one recorded change. */
export const trueFalse = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] => {
    const shared = {
      type: 'true-false' as const,
      skill: 'detail' as const,
      evidence: [statementEvidence(context, statement)],
      stemSpans: [{ from: statement.from, to: statement.to }],
    };
    const trust = 0.55 + 0.25 * lowestMargin(context, { from: statement.verb, to: statement.verb + 1 });
    const opposite = isNegated(context, statement) ? undefined : oppositeEdit(context, statement);
    const edits = isNegated(context, statement)
      ? []
      : [...factEdits(context, statement), ...(opposite ? [opposite] : [])];
    return [
      {
        ...shared,
        rule: 'true-statement',
        stem: `${statement.text}.`,
        isTrue: true,
        rationale: { messageKey: 'trueFalseTrue', arguments: { sentence: statement.text } },
        // a statement that could be made false is one that says something to be checked
        trust: trust - (edits.length > 0 ? 0.05 : 0.15),
      },
      ...edits.map(({ rule, said, instead, text }): Draft => ({
        ...shared,
        rule,
        stem: `${text}.`,
        isTrue: false,
        rationale: { messageKey: 'trueFalseEdited', arguments: { said, instead } },
        trust,
      })),
    ];
  });
