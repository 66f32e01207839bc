import {
  enclitic,
  findRelativeClauses,
  hasConjunction,
  isFiniteVerb,
  lemmaOf,
  posOf,
  proclitics,
  type RelativeClause,
  type Token,
  type TokenSpan,
} from '@/lib/annotation';
import { prepositionsOf } from '../asked-words';
import { agreeingElsewhere, isPersonal, isSaidOnce } from '../antecedents';
import { hasNote, isInsideQuotation, lowestMargin } from '../clause-parts';
import { type QuestionContext, referentAt, spanOf } from '../context';
import type { ChoiceDraft, Draft } from '../draft';
import { entryOf } from '../lexical-choice';
import { distinctNames } from '../names-as-options';
import { asNounOption, nounOptions } from '../noun-options';
import { closesPhrase, isOpenNoun, opensPhrase } from '../phrase-ends';
import { isReadable } from '../statements';
import { countWords, phraseText } from '../wording';

const FEWEST_WORDS = 4;
const MOST_WORDS = 13;
/** Where the clause goes on, no more of it is quoted. */
const EASY_WORDS = 9;
const SURE = 0.4;
/** The pronoun by which a relative clause takes its noun up. */
const TAKEN_UP_BY: Readonly<Record<string, string>> = { الذي: 'ه', التي: 'ها', الذين: 'هم' };

/** The relative clause as a question can quote it: to its stop where that is near, else to the end of a phrase. */
const quotedClause = (context: QuestionContext, { at, sentence }: RelativeClause): TokenSpan | undefined => {
  const { tokens } = context;
  const end = context.sentences[sentence]?.to ?? at;
  let best: number | undefined;
  let verbs = 0;
  for (let i = at + 1; i <= end && i - at <= MOST_WORDS; i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const isStop = i === end || token?.kind === 'punctuation';
    const isEnd = verbs > 0 && closesPhrase(before) && i - at >= FEWEST_WORDS;
    // في دورية «…»: a guillemet does not close what waits for it
    const waits = isOpenNoun(before, token) && i !== end && !/^[،؛.]$/.test(token?.form ?? '');
    if (isEnd && !waits && (isStop || (opensPhrase(token) && i - at <= EASY_WORDS))) best = i;
    if (isStop || (hasConjunction(token) && best !== undefined)) break;
    if (isFiniteVerb(token)) verbs += 1;
  }
  return best === undefined ? undefined : { from: at, to: best };
};

/** Pronouns in the clause mean its noun: سبقوه في مجال بحثه means somebody outside. */
const agreesThroughout = ({ tokens }: QuestionContext, { from, to }: TokenSpan, pronoun: string): boolean =>
  tokens.slice(from, to).every((token) => (enclitic(token) ?? pronoun) === pronoun);

const saysNoun = ({ tokens }: QuestionContext, { from, to }: TokenSpan, head: number): boolean =>
  tokens.slice(from, to).some((token) => lemmaOf(token) === lemmaOf(tokens[head]));

/** أدى الجدل الذي ثار … | إلى تردي العلاقات: where a phrase that the sentence's own verb governs begins, the clause is over. */
const withoutMainVerbs = (
  context: QuestionContext,
  { antecedent, at }: RelativeClause,
  clause: TokenSpan,
  start: number,
): TokenSpan | undefined => {
  const { tokens } = context;
  let verb = antecedent.from - 1;
  while (verb >= start && !isFiniteVerb(tokens[verb])) verb -= 1;
  const token = verb >= start ? tokens[verb] : undefined;
  const entry = token && entryOf(context, token);
  if (!entry) return clause;
  const governed = prepositionsOf(entry);
  const isGoverned = (one: Token | undefined): boolean =>
    (posOf(one) === 'ADP' && governed.has(lemmaOf(one))) || proclitics(one).some((form) => governed.has(form));
  for (let i = at + 2; i < clause.to; i += 1) {
    if (!isGoverned(tokens[i])) continue;
    return i - at >= FEWEST_WORDS && closesPhrase(tokens[i - 1]) && !isFiniteVerb(tokens[i - 1])
      ? { from: clause.from, to: i }
      : undefined;
  }
  return clause;
};

/** «أعمال الترميم التي بدأت أمس» → «علامَ يعود الاسم الموصول «التي» في قول الكاتب: «… التي بدأت أمس …»؟» */
export const relativeClause = (context: QuestionContext): Draft[] => {
  const options = nounOptions(context);
  return findRelativeClauses(context.tokens, context.sentences).flatMap((found): ChoiceDraft[] => {
    const { antecedent, at } = found;
    const sentence = context.sentences[found.sentence];
    const relative = context.tokens[at]?.form ?? '';
    const pronoun = TAKEN_UP_BY[relative];
    if (!sentence || sentence.isHeading || pronoun === undefined || isInsideQuotation(context, at)) return [];
    // one man has several names and titles
    if (isPersonal(context, antecedent.head) && pronoun !== 'هم') return [];
    if (referentAt(context, antecedent.head) !== undefined) return [];
    const key = asNounOption(context, antecedent, found.sentence);
    const whole = quotedClause(context, found);
    const clause = whole && withoutMainVerbs(context, found, whole, sentence.from);
    if (!key || !clause || hasNote(context, { from: antecedent.from, to: clause.to })) return [];
    if (!isReadable(context, clause, 1) || lowestMargin(context, { from: at + 1, to: at + 2 }) < SURE) return [];
    if (!agreesThroughout(context, clause, pronoun)) return [];
    // الجرائم التي ترافق السياحة كجرائم التهريب: the clause says its own noun
    if (saysNoun(context, clause, antecedent.head)) return [];
    const quoted = phraseText(context.tokens, clause, 'as it stands');
    if (/[«»()]/.test(quoted) || countWords(quoted) < FEWEST_WORDS) return [];
    if (!isSaidOnce(context, clause)) return [];
    const closes = clause.to === sentence.to || context.tokens[clause.to]?.form === '.';
    const asks = isPersonal(context, antecedent.head) ? 'على مَن' : 'علامَ';
    const stem = `${asks} يعود الاسم الموصول «${relative}» في قول الكاتب: «… ${quoted}${closes ? '' : ' …'}»؟`;
    return [
      {
        type: 'multiple-choice',
        skill: 'reference',
        rule: 'reference-clause',
        stem,
        key: key.text,
        distractors: distinctNames(
          agreeingElsewhere(context, { at, pronoun, sentence: found.sentence }, options, key, true),
          [key.text, stem],
          3,
        ),
        evidence: [spanOf(context.tokens, { from: antecedent.from, to: clause.to })],
        rationale: { messageKey: 'reference', arguments: { pronoun: relative, antecedent: key.text } },
        stemSpans: [clause],
        keySpan: { from: antecedent.from, to: antecedent.to },
        trust: 0.8,
      },
    ];
  });
};
