import { agreesWithPronoun, findReferences, type Reference, type Token, type TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { hasNote, isInsideQuotation } from '../clause-parts';
import { type QuestionContext, type Referent, referentAt, spanOf } from '../context';
import type { ChoiceDraft, Draft } from '../draft';
import { distinctNames, otherPersons } from '../names-as-options';
import { asNounOption, type NounOption, nounOptions } from '../noun-options';
import { countWords, phraseText, withoutConjunction } from '../wording';

const MOST_BEFORE = 9;
const MOST_AFTER = 8;
const FEWEST = 3;
const PERSONS = new Set(['role', 'person', 'given', 'surname']);
const semantic = (token: Token | undefined): string => token?.analysis?.semantic ?? '';
const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');

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

/** Where a piece of a sentence may be cut: before a preposition, a verb, a conjunction, an adverb. */
const opensPhrase = (token: Token | undefined): boolean =>
  token === undefined ||
  ['ADP', 'VERB', 'AUX', 'SCONJ', 'CCONJ', 'DET', 'ADV'].includes(token.analysis?.pos ?? '') ||
  (token.analysis?.pos === 'ADJ' &&
    token.analysis.features.Case === 'Acc' &&
    token.analysis.features.Definite !== 'Def') ||
  (token.analysis?.segments.some(({ job }) => job === 'and' || job === 'preposition') ?? false);

const isPersonal = (context: QuestionContext, at: number): boolean =>
  PERSONS.has(semantic(context.tokens[at])) || referentAt(context, at)?.type === 'person';

const isBody = (token: Token | undefined): boolean =>
  ['organization', 'group', 'country', 'party', 'media', 'city', 'capital'].includes(semantic(token));

/** A name of nothing but name words: not معاليه or رحمه الله, which were taken for names. */
const isPlainName = (context: QuestionContext, { mentions }: Referent): boolean => {
  const [mention] = mentions;
  if (!mention) return false;
  return context.tokens
    .slice(mention.from, mention.to)
    .every(
      ({ analysis }) =>
        analysis === undefined ||
        (['PROPN', 'X', 'NOUN'].includes(analysis.pos) && !analysis.segments.some(({ role }) => role === 'enclitic')),
    );
};

/** Others of the article that agree as the antecedent does but stand where the pronoun cannot mean them: not before it in its sentence. */
const elsewhere = (
  context: QuestionContext,
  reference: Reference,
  options: readonly NounOption[],
  key: NounOption,
): string[] => {
  const keyHead = context.tokens[key.head];
  const keyIsPersonal = isPersonal(context, key.head);
  const number = keyHead?.analysis?.features.Number;
  const words = countWords(key.text);
  const sentence = context.sentences[reference.sentence];
  const inSentence = new Set(context.tokens.slice(sentence?.from ?? 0, reference.at).map((token) => lemma(token)));
  return options
    .filter(({ head }) => {
      const token = context.tokens[head];
      return (
        agreesWithPronoun(token, reference.pronoun) &&
        token?.analysis?.features.Gender !== undefined &&
        isPersonal(context, head) === keyIsPersonal &&
        !inSentence.has(lemma(token)) &&
        (reference.antecedent?.ground !== 'subject' || isBody(token) === isBody(keyHead))
      );
    })
    .map((option) => {
      const isSameNumber = context.tokens[option.head]?.analysis?.features.Number === number;
      const distance = Math.abs(option.sentence - reference.sentence);
      return { option, rank: (isSameNumber ? 0 : 6) + 2 * Math.abs(countWords(option.text) - words) + distance * 0.5 };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ option }) => option.text);
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
    if (/[«»()]/.test(quoted)) return [];
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
        ? distinctNames(elsewhere(context, found, options, option), [key, stem], 3)
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
