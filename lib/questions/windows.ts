import {
  agreesWithPronoun,
  bodyStart,
  enclitic,
  hasConjunction,
  hasPreposition,
  isFiniteVerb,
  isTimeHead,
  lemmaOf,
  posOf,
  type Token,
  type TokenSpan,
} from '@/lib/annotation';
import { hasPredicate } from './claims';
import { hasClearSubject, hasNote, isSelfContained } from './clause-parts';
import { type QuestionContext, referentAt } from './context';
import { closesPhrase, isOpenNoun, opensPhrase } from './phrase-ends';
import { SAYING_VERBS } from './saying';
import { isReadable, type Statement } from './statements';
import { countWords, phraseText } from './wording';

const FEWEST_WORDS = 8;
const ENOUGH_WORDS = 12;
const MOST_WORDS = 21;
const MOST_UNKNOWN = 2;
const SURE_VERB = 0.25;
/** Words at which nothing quoted may begin: they take up what stands before them. */
const HANGS = new Set([
  'الذي',
  'مما',
  'بل',
  'إلا',
  'غير',
  'سوى',
  'لأن',
  'كي',
  'حتى',
  'ذلك',
  'هو',
  'هذا',
  'أما',
  'ثم',
  'عند',
  'لدى',
]);

const posAt = ({ tokens }: QuestionContext, at: number): string => posOf(tokens[at]);
const lemmaAt = ({ tokens }: QuestionContext, at: number): string => lemmaOf(tokens[at]);
const isFinite = ({ tokens }: QuestionContext, at: number): boolean => isFiniteVerb(tokens[at]);

const showsAccusative = (token: Token | undefined): boolean =>
  /[^اىء]اً?$/.test(token?.form ?? '') ||
  (/ين$/.test(token?.form ?? '') && ['Plur', 'Dual'].includes(token?.analysis?.features.Number ?? '')) ||
  /^(?:أبا|أخا|ذا|حما)$/.test(token?.form ?? '');

/** Whether what is quoted can begin at a sentence's start: with a verb that has its subject, or with a subject. */
const mayBegin = (context: QuestionContext, at: number): boolean => {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || HANGS.has(lemmaAt(context, at)) || /^[وف]?(?:ل|ب|ك)(?:ذلك|ذا)$/.test(token.form))
    return false;
  const clause = context.clauseOfVerb.get(at);
  if (isFinite(context, at) || clause)
    return (
      clause?.subject !== undefined &&
      clause.subject.from > at &&
      at === clause.verbFrom &&
      (context.tokens[clause.verb]?.margin ?? 0) >= SURE_VERB &&
      hasClearSubject(context, clause)
    );
  // a subject that stands before its verb, without anything that could hang on words before
  return (
    ['NOUN', 'PROPN', 'X'].includes(posAt(context, at)) &&
    enclitic(token) === undefined &&
    !hasConjunction(token) &&
    !hasPreposition(token) &&
    !isTimeHead(token)
  );
};

/** What a window says: its first verb is no relative clause's, and what a verb of saying tells is there to its predicate. */
const claims = (context: QuestionContext, span: TokenSpan): boolean => {
  let isTold = false;
  let verbs = 0;
  for (let i = span.from; i < span.to; i += 1) {
    if (posAt(context, i) === 'SCONJ' && ['أن', 'إن'].includes(lemmaAt(context, i)))
      isTold = span.to - i >= LEAST_TOLD && hasPredicate(context, { from: i + 1, to: span.to });
    if (posAt(context, i) === 'DET' && lemmaAt(context, i) === 'الذي' && verbs === 0) return false;
    if (isFinite(context, i) && (context.tokens[i]?.margin ?? 0) >= SURE_VERB) verbs += 1;
  }
  // كانت حكومة فلان التي تشكلت …: what it was is not said
  if (lemmaAt(context, span.from) === 'كان' && hasRelative(context, span) && verbs <= 2) return false;
  return verbs > 0 && (!SAYING_VERBS.includes(lemmaAt(context, span.from)) || isTold);
};
const LEAST_TOLD = 6;
const hasRelative = (context: QuestionContext, { from, to }: TokenSpan): boolean =>
  context.tokens.slice(from, to).some((token) => posOf(token) === 'DET' && lemmaOf(token) === 'الذي');

/**
 * Pronouns are taken up by a relative clause (المكانة التي تحظى بها) or, on a noun, by the subject that the window opens with (أعلنت الشركة
 * خفض استثماراتها): any other may point out of the window.
 */
const pointsOut = (context: QuestionContext, span: TokenSpan): boolean => {
  const subject = context.clauseOfVerb.get(span.from)?.subject;
  const head = context.tokens[subject?.head ?? span.from];
  let isRelative = false;
  for (let i = span.from; i < span.to; i += 1) {
    const token = context.tokens[i];
    if (posAt(context, i) === 'DET' && lemmaAt(context, i) === 'الذي') isRelative = true;
    if (token?.kind === 'punctuation') isRelative = false;
    const pronoun = enclitic(token);
    if (pronoun === undefined) continue;
    const isOwned =
      posAt(context, i) === 'NOUN' && i > (subject?.head ?? span.from) && agreesWithPronoun(head, pronoun);
    if (!isRelative && !isOwned) return true;
    isRelative = false;
  }
  return !isSelfContained(context, span, undefined, 'any noun before');
};

const LONGEST_ASIDE = 4;
/** (وكان من أشد منتقدي الكرملين …): what is said in brackets tears the sentence apart. */
const hasLongAside = ({ tokens }: QuestionContext, { from, to }: TokenSpan): boolean => {
  const open = tokens.slice(from, to).findIndex(({ form }) => form === '(');
  if (open < 0) return false;
  const close = tokens.slice(from + open, to).findIndex(({ form }) => form === ')');
  return close > LONGEST_ASIDE + 1;
};

/** Whether a stop follows within so many words: then what is quoted goes on to it. */
const stopIsNear = ({ tokens }: QuestionContext, at: number, sentenceEnd: number, words: number): boolean => {
  for (let i = at; i <= Math.min(sentenceEnd, at + words); i += 1)
    if (i === sentenceEnd || /^[،؛.؟!…]$/.test(tokens[i]?.form ?? '')) return true;
  return false;
};

/** Where what is quoted may end behind `at`: at a stop, or behind a whole phrase once there is enough. */
const windowEnd = (context: QuestionContext, from: number, at: number, sentenceEnd: number): number | undefined => {
  const { tokens } = context;
  let last: number | undefined;
  let words = 0;
  let open = 0;
  for (let i = from; i <= sentenceEnd; i += 1) {
    const token = i < sentenceEnd ? tokens[i] : undefined;
    const before = tokens[i - 1];
    const isStop = token === undefined || /^[،؛.؟!:…]$/.test(token.form);
    if (i > at && open === 0 && words >= FEWEST_WORDS) {
      const closes = /^[)»%]$/.test(before?.form ?? '') || before?.kind === 'number' || closesPhrase(before);
      const splitsName = referentAt(context, i) !== undefined && referentAt(context, i) === referentAt(context, i - 1);
      if (closes && isStop) return words > MOST_WORDS ? last : i;
      if (closes && !splitsName && opensPhrase(token) && !isOpenNoun(before, token) && before?.kind === 'word') {
        if (i >= at + 3 || last === undefined) last = i;
        if (words >= ENOUGH_WORDS && i >= at + 3 && !stopIsNear(context, i, sentenceEnd, MOST_WORDS - words)) return i;
      }
    }
    if (words > MOST_WORDS) return last;
    if (token?.form === '«' || token?.form === '(') open += 1;
    if (token?.form === '»' || token?.form === ')') open -= 1;
    if (open < 0) return last;
    if (token && token.kind !== 'punctuation') words += 1;
  }
  return last;
};

const NOWHERE = { from: -1, to: -1 } as const;

/**
 * The beginning of the sentence that holds `at`, 8 to 21 words of it as they stand: it ends where a phrase ends, has a verb, and no pronoun
 * in it points out. What stands in the middle of a sentence is not quoted without its beginning: of eighteen such, two judges took eight.
 */
export const windowAround = (context: QuestionContext, at: number): Statement | undefined => {
  const { tokens } = context;
  const index = context.sentenceOfToken[at] ?? -1;
  const sentence = context.sentences[index];
  if (!sentence || sentence.isHeading) return undefined;
  const from = bodyStart(tokens, sentence);
  if (at - from < 2 || at - from > MOST_WORDS || !mayBegin(context, from)) return undefined;
  // جدلا يدور, المسؤولين قالوا: the accusative asks for the أن that stands before and is not quoted
  if (from > sentence.from && showsAccusative(tokens[from])) return undefined;
  const to = windowEnd(context, from, at, sentence.to);
  if (to === undefined || to <= at) return undefined;
  const span = { from, to };
  if (!claims(context, span) || hasNote(context, span) || !isReadable(context, span, MOST_UNKNOWN)) return undefined;
  if (pointsOut(context, span) || hasLongAside(context, span)) return undefined;
  const text = phraseText(tokens, span);
  // 1979م is two tokens and one word
  if (countWords(text) < FEWEST_WORDS) return undefined;
  const isOver = to >= sentence.to - 1 || /^[.؟!]$/.test(tokens[to]?.form ?? '');
  const runs: Statement['runs'] = [
    { span, text, first: 'without conjunction' },
    ...(isOver ? [] : [{ span: NOWHERE, text: '…', first: 'as it stands' as const }]),
  ];
  return {
    ...span,
    sentence: index,
    paragraph: sentence.paragraph,
    verb: from,
    text: runs.map((run) => run.text).join(' '),
    runs,
  };
};
