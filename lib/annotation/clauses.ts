import { type NounPhrase, nounPhraseAt } from './noun-phrases';
import {
  enclitic,
  hasConjunction,
  hasPreposition,
  isFiniteVerb,
  isWord,
  lemmaOf,
  posOf,
  proclitics,
} from './token-views';
import type { Sentence, Token, TokenSpan } from './types';

export const COMPLEMENT_KINDS = ['subject', 'object', 'preposition', 'time', 'that-clause', 'other'] as const;
export type ComplementKind = (typeof COMPLEMENT_KINDS)[number];

/** One part of a clause after its verb; `preposition` and `head` where it has them. */
export type Complement = TokenSpan & {
  readonly kind: ComplementKind;
  readonly head: number;
  readonly preposition?: string;
};

/** A verb with what belongs to it, up to the first thing that does not. */
export type Clause = TokenSpan & {
  readonly verb: number;
  /** Particles before the verb that belong to it (قد، سوف، لم). */
  readonly verbFrom: number;
  readonly subject?: TokenSpan & { readonly head: number };
  readonly complements: readonly Complement[];
  /** Times and places that open the sentence, before verb and subject: في 15 مارس، أعلن الوزير … */
  readonly fronted: readonly Complement[];
  readonly isNegated: boolean;
  readonly sentence: number;
  /** True where the end was found at punctuation or the sentence's end, not in the middle of something unread. */
  readonly isComplete: boolean;
};

const VERB_PARTICLES = new Set(['قد', 'سوف', 'لقد']);
const NEGATIONS = new Set(['لم', 'لن', 'لا', 'ما', 'ليس', 'غير']);
const TIME_NOUNS = new Set([
  'غدا',
  'يوم',
  'عام',
  'سنة',
  'شهر',
  'أسبوع',
  'مساء',
  'صباح',
  'أمس',
  'اليوم',
  'غد',
  'ليلة',
  'ليل',
  'نهار',
  'ساعة',
  'ظهر',
  'فجر',
  'عصر',
  'الآن',
]);
const WEEKDAYS = new Set(['سبت', 'أحد', 'اثنين', 'إثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة']);

/** Whether a phrase is a time by its head: اليوم الخميس, عام 2011, أمس. */
export const isTimeHead = (token: Token | undefined): boolean => {
  const lemma = lemmaOf(token);
  return (
    TIME_NOUNS.has(lemma) ||
    WEEKDAYS.has(lemma) ||
    token?.analysis?.semantic === 'weekday' ||
    token?.analysis?.semantic === 'month'
  );
};

const isPrepositionWord = (token: Token | undefined): boolean =>
  posOf(token) === 'ADP' && enclitic(token) === undefined;

/** The complement that begins at `at`, or undefined where something begins that this reader does not read. */
const complementAt = (tokens: readonly Token[], at: number, end: number): Complement | undefined => {
  const token = tokens[at];
  if (!isWord(token) && token?.kind !== 'number') {
    // a name in quotation marks: أطلقت «مايكروسوفت» نظام التشغيل
    const quoted = nounPhraseAt(tokens, at, end);
    return quoted ? { ...quoted, kind: 'object' } : undefined;
  }
  if (isPrepositionWord(token)) {
    const phrase = nounPhraseAt(tokens, at + 1, end);
    if (!phrase) return undefined;
    const kind = isTimeHead(tokens[phrase.head]) ? 'time' : 'preposition';
    return { from: at, to: phrase.to, head: phrase.head, kind, preposition: lemmaOf(token) };
  }
  if (posOf(token) === 'ADP') return { from: at, to: at + 1, head: at, kind: 'other', preposition: lemmaOf(token) };
  if (posOf(token) === 'ADV') return { from: at, to: at + 1, head: at, kind: isTimeHead(token) ? 'time' : 'other' };
  const phrase = nounPhraseAt(tokens, at, end);
  if (!phrase) return undefined;
  const attached = proclitics(token).find((form) => form === 'ب' || form === 'ل' || form === 'ك');
  if (attached)
    return { ...phrase, kind: isTimeHead(tokens[phrase.head]) ? 'time' : 'preposition', preposition: attached };
  return { ...phrase, kind: isTimeHead(tokens[phrase.head]) ? 'time' : 'object' };
};

const agreesWithSubject = (verb: Token, phrase: NounPhrase, tokens: readonly Token[]): boolean => {
  const features = verb.analysis?.features;
  const head = tokens[phrase.head];
  if (features?.Person !== '3' || features.Number === 'Plur' || features.Number === 'Dual') return false;
  const gender = head?.analysis?.features.Gender;
  const isPluralOfThings = head?.analysis?.features.Number === 'Plur';
  if (gender === undefined || isPluralOfThings || features.Gender === undefined) return true;
  return gender === features.Gender;
};

/** Extends a phrase over `و` + phrase of the same kind: الرئيس الروسي ونظيره. */
const withCoordination = (tokens: readonly Token[], to: number, end: number): number => {
  let reach = to;
  for (;;) {
    const next = tokens[reach];
    if (!next || reach >= end || !hasConjunction(next) || hasPreposition(next) || isFiniteVerb(next)) return reach;
    const phrase = nounPhraseAt(tokens, reach, end);
    if (!phrase || !['NOUN', 'PROPN'].includes(posOf(next))) return reach;
    const after = tokens[phrase.to];
    // "و" + noun + verb opens a new clause, not a second subject
    if (after && isFiniteVerb(after) && phrase.to < end) return reach;
    reach = phrase.to;
  }
};

/** What opens a sentence without belonging to its claim: يذكر أن …, من جهته،, تجدر الإشارة إلى أن …. */
const OPENERS: readonly (readonly string[])[] = [
  'ذكر أن',
  'أشار إلى أن',
  'جدر الإشارة إلى أن',
  'جدر الذكر أن',
  'جدير ب الذكر أن',
  'معروف أن',
  'معلوم أن',
  'لافت أن',
  'من الجدير بالذكر أن',
  'إلا أن',
  'غير أن',
  'كما أن',
].map((words) => words.split(' '));
const opensWith = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => {
    const token = tokens[at + i];
    return lemmaOf(token) === word || token?.form.replace(/^[وف]/, '') === word || token?.form === `ب${word}`;
  });
const JEDIR = ['جدير', 'ذكر', 'أن'];
/** من جهته،, بدوره،, في السياق نفسه، : a phrase before the first comma that says neither when nor where. */
const asideEnd = (tokens: readonly Token[], sentence: Sentence): number => {
  for (let i = sentence.from + 1; i < Math.min(sentence.to, sentence.from + 5); i += 1) {
    if (tokens[i]?.form !== '،') continue;
    const aside = tokens.slice(sentence.from, i);
    const pointsBack = aside.some(
      (token) =>
        enclitic(token) !== undefined ||
        ['سياق', 'ذلك', 'هذا', 'ناحية', 'جانب', 'جهة', 'مقابل'].includes(lemmaOf(token)),
    );
    const isPhrase = hasPreposition(tokens[sentence.from]) || posOf(tokens[sentence.from]) === 'ADP';
    return pointsBack && isPhrase && !aside.some(isFiniteVerb) ? i + 1 : sentence.from;
  }
  return sentence.from;
};
/** Where the claim of a sentence begins, behind openers that only lead to it. */
export const bodyStart = (tokens: readonly Token[], sentence: Sentence): number => {
  const after = asideEnd(tokens, sentence);
  if (after > sentence.from) return after;
  if (opensWith(tokens, sentence.from, JEDIR)) return sentence.from + JEDIR.length;
  const opener = OPENERS.find((words) => opensWith(tokens, sentence.from, words));
  // of إشارة the analysis may give a verb or a noun, so the particle alone decides
  return opener && posOf(tokens[sentence.from + opener.length - 1]) === 'SCONJ'
    ? sentence.from + opener.length
    : sentence.from;
};

/** The subject of a sentence that opens with it: كوريا الشمالية تتمسك … It must stand at the sentence's start and agree in full. */
const subjectBefore = (tokens: readonly Token[], sentence: Sentence, verbFrom: number): Clause['subject'] => {
  const verb = tokens[verbFrom];
  const from = bodyStart(tokens, sentence);
  const first = tokens[from];
  if (!verb || !first || verbFrom <= from || verbFrom - from > 8 || hasConjunction(verb)) return undefined;
  const phrase = nounPhraseAt(tokens, from, verbFrom);
  if (!phrase || phrase.to !== verbFrom || hasPreposition(first)) return undefined;
  const head = tokens[phrase.head];
  const gender = head?.analysis?.features.Gender;
  const wanted = verb.analysis?.features;
  if (posOf(head) === 'PROPN' || head?.analysis?.features.Number === 'Plur' || gender === undefined)
    return { from: phrase.from, to: phrase.to, head: phrase.head };
  return wanted?.Gender === undefined || wanted.Gender === gender
    ? { from: phrase.from, to: phrase.to, head: phrase.head }
    : undefined;
};

/** The complements that fill the sentence from its start to `end`, or none where anything else stands there. */
const frontedBefore = (tokens: readonly Token[], sentence: Sentence, end: number): Complement[] => {
  const fronted: Complement[] = [];
  const from = bodyStart(tokens, sentence);
  let at = from;
  while (at < end) {
    if (tokens[at]?.form === '،' && at > from) {
      at += 1;
      continue;
    }
    const complement = complementAt(tokens, at, end);
    if (!complement || !['time', 'preposition'].includes(complement.kind)) return [];
    fronted.push(complement);
    at = complement.to;
  }
  return fronted;
};

/** Reads the clause of the verb at `verb`: subject, then complements, in the order VSO news prose gives them. */
const clauseOf = (tokens: readonly Token[], sentence: Sentence, sentenceIndex: number, verb: number): Clause => {
  const end = sentence.to;
  let verbFrom = verb;
  const before = tokens[verb - 1];
  let isNegated = false;
  if (verb > sentence.from && isWord(before)) {
    const lemma = lemmaOf(before);
    // قد with the past only stresses that it happened; with the imperfect it means "may" and cannot go
    if (VERB_PARTICLES.has(lemma)) verbFrom = verb - 1;
    if (NEGATIONS.has(lemma) && posOf(before) !== 'PRON') {
      verbFrom = verb - 1;
      isNegated = true;
    }
  }
  let at = verb + 1;
  const complements: Complement[] = [];
  const verbToken = tokens[verb] as Token;
  // a sentence that opens with its subject: what follows the verb is then no subject (الوزير زار دمشق)
  let subject = subjectBefore(tokens, sentence, verbFrom);
  let isComplete = false;
  while (at < end) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'punctuation' && token.form !== '«') {
      // a comma set by habit between the subject and what the verb governs: طالب كيم، برفع العقوبات
      if (
        token.form === '،' &&
        subject &&
        complements.length === 0 &&
        at + 1 < end &&
        hasPreposition(tokens[at + 1]) &&
        !hasConjunction(tokens[at + 1])
      ) {
        at += 1;
        continue;
      }
      // what hangs on the verb may go on after such a comma: دعت روسيا، للتسريع بعقد لقاء
      isComplete = !(token.form === '،' && hasPreposition(tokens[at + 1]) && !hasConjunction(tokens[at + 1]));
      break;
    }
    if (at > verb + 1 && hasConjunction(token)) {
      const reach = withCoordination(tokens, at, end);
      const last = complements.at(-1);
      if (reach > at && (last || subject)) {
        if (last) complements[complements.length - 1] = { ...last, to: reach };
        else if (subject) subject = { ...subject, to: reach };
        at = reach;
        continue;
      }
      isComplete = isFiniteVerb(token);
      break;
    }
    const complement = complementAt(tokens, at, end);
    if (!complement) {
      isComplete = false;
      break;
    }
    if (
      complement.kind === 'object' &&
      !subject &&
      complements.every(({ kind }) => kind !== 'object') &&
      agreesWithSubject(verbToken, complement, tokens)
    ) {
      const to = withCoordination(tokens, complement.to, end);
      subject = { from: complement.from, to, head: complement.head };
      at = to;
      continue;
    }
    const to = complement.kind === 'time' ? complement.to : withCoordination(tokens, complement.to, end);
    // اليوم الخميس, مساء أمس: one time, said twice
    const last = complements.at(-1);
    if (
      complement.kind === 'time' &&
      complement.preposition === undefined &&
      last?.kind === 'time' &&
      last.to === complement.from
    )
      complements[complements.length - 1] = { ...last, to };
    else complements.push({ ...complement, to });
    at = to;
  }
  if (at >= end) isComplete = true;
  const opens = subject && subject.to === verbFrom ? subject.from : verbFrom;
  return {
    from: verbFrom,
    to: at,
    verb,
    verbFrom,
    ...(subject ? { subject } : {}),
    complements,
    fronted: opens > sentence.from ? frontedBefore(tokens, sentence, opens) : [],
    isNegated,
    sentence: sentenceIndex,
    isComplete,
  };
};

/** Every clause with a finite verb, sentence by sentence. */
export const findClauses = (tokens: readonly Token[], sentences: readonly Sentence[]): Clause[] =>
  sentences.flatMap((sentence, index) => {
    const clauses: Clause[] = [];
    for (let i = sentence.from; i < sentence.to; i += 1)
      if (isFiniteVerb(tokens[i])) clauses.push(clauseOf(tokens, sentence, index, i));
    return clauses;
  });
