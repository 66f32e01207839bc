import { findReferences, type Reference, type TokenSpan } from '@/lib/annotation';
import { agreeingElsewhere, isPersonal, isPlainName, isSaidOnce } from '../antecedents';
import { hasNote, isInsideQuotation } from '../clause-parts';
import { type QuestionContext, referentAt, spanOf } from '../context';
import type { ChoiceDraft, Draft } from '../draft';
import { distinctNames, otherPersons } from '../names-as-options';
import { asNounOption, nounOptions } from '../noun-options';
import { opensPhrase } from '../phrase-ends';
import { phraseText, withoutConjunction } from '../wording';

const MOST_BEFORE = 9;
const MOST_AFTER = 8;
const FEWEST = 3;

/** The words around a pronoun that a question quotes: behind the antecedent, up to a pause or the end of a phrase. */
const quotedPiece = (context: QuestionContext, reference: Reference, antecedent: TokenSpan): TokenSpan | undefined => {
  const { tokens } = context;
  const sentence = context.sentences[reference.sentence];
  if (!sentence) return undefined;
  let { to: from } = antecedent;
  for (let i = from; i < reference.at; i += 1) if (tokens[i]?.kind === 'punctuation') from = i + 1;
  if (reference.at - from > MOST_BEFORE) return undefined;
  let to = reference.at + 1;
  while (to < sentence.to && tokens[to]?.kind === 'word') {
    const token = tokens[to - 1];
    const next = tokens[to];
    const isHeld = token?.analysis?.segments.some(({ role }) => role === 'enclitic') ?? false;
    const closes = isHeld || !['ADP', 'SCONJ', 'DET', 'PART', 'VERB', 'AUX'].includes(token?.analysis?.pos ?? '');
    if (to - from >= FEWEST && closes && to > reference.at + 1 && opensPhrase(next)) break;
    // a new clause: what was quoted so far is too short, and more would be cut in its middle
    if (next && /^و/.test(next.form) && ['PRON', 'VERB', 'AUX', 'SCONJ'].includes(next.analysis?.pos ?? ''))
      return undefined;
    to += 1;
    if (to > reference.at + MOST_AFTER) return undefined;
  }
  const last = tokens[to - 1];
  // a conjunction or preposition by itself before a guillemet: و «…
  if (last && ['ADP', 'CCONJ', 'SCONJ', 'DET', 'PART'].includes(last.analysis?.pos ?? '') && to - 1 !== reference.at)
    return undefined;
  return to - from >= FEWEST ? { from, to } : undefined;
};

/** «المدينة التي دمّرها الزلزال» → «علامَ يعود الضمير في «دمرها» في قول الكاتب: «… التي دمرها الزلزال»؟» */
export const reference = (context: QuestionContext): Draft[] => {
  const options = nounOptions(context);
  return findReferences(context.tokens, context.sentences).flatMap((found): ChoiceDraft[] => {
    const { antecedent } = found;
    const sentence = context.sentences[found.sentence];
    if (!antecedent || !sentence || sentence.isHeading || isInsideQuotation(context, found.at)) return [];
    const person = referentAt(context, antecedent.head);
    const named = person?.type === 'person' && isPlainName(context, person) ? person : undefined;
    // الرئيس, الرجل: two of them may be one man
    if (!named && isPersonal(context, antecedent.head) && found.pronoun !== 'هم') return [];
    const option = asNounOption(context, antecedent, found.sentence);
    const key = named ? named.name : option?.text;
    const piece = quotedPiece(context, found, antecedent);
    if (!key || !piece || hasNote(context, { from: antecedent.from, to: piece.to })) return [];
    const carrier = context.tokens[found.at];
    if (!carrier || carrier.margin < 0.25) return [];
    const word = withoutConjunction(carrier);
    const quoted = phraseText(context.tokens, piece, 'without conjunction');
    if (
      quoted
        .split(/[\s،]+/)
        .filter(
          (other) =>
            other === word ||
            other === phraseText(context.tokens, { from: found.at, to: found.at + 1 }, 'as it stands'),
        ).length !== 1
    )
      return [];
    if (/[«»()]/.test(quoted) || piece.from === found.at) return [];
    if (!isSaidOnce(context, piece)) return [];
    const closes = ['.', '؟', '!'].includes(context.tokens[piece.to]?.form ?? '') || piece.to === sentence.to;
    const isPersonalKey = named !== undefined || isPersonal(context, antecedent.head);
    const stem = `${isPersonalKey ? 'على مَن' : 'علامَ'} يعود الضمير في «${word}» في قول الكاتب: «… ${quoted}${closes ? '' : ' …'}»؟`;
    const distractors = named
      ? distinctNames(
          otherPersons(context, [named])
            .filter((other) => isPlainName(context, other))
            .filter(({ mentions }) => !mentions.some(({ from }) => sentence.from <= from && from < found.at))
            .map(({ name }) => name),
          [...named.names, stem],
          3,
        )
      : option
        ? distinctNames(
            agreeingElsewhere(context, found, options, option, antecedent.ground === 'subject'),
            [key, stem],
            3,
          )
        : [];
    return [
      {
        type: 'multiple-choice',
        skill: 'reference',
        rule: `reference-${antecedent.ground}`,
        stem,
        key,
        distractors,
        ...(named ? { aliases: named.names } : {}),
        evidence: [spanOf(context.tokens, { from: antecedent.from, to: piece.to })],
        rationale: { messageKey: 'reference', arguments: { pronoun: word, antecedent: key } },
        stemSpans: [piece],
        keySpan: { from: antecedent.from, to: antecedent.to },
        trust: antecedent.ground === 'relative' ? 0.85 : 0.75,
      },
    ];
  });
};
