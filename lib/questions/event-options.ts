import { joinedPhraseAt, type NounPhrase, type Token } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import type { QuestionContext } from './context';
import { asNounOption, namedPeople, namesPerson, type NounOption } from './noun-options';
import { countWords, phraseText } from './wording';

const roles = (token: Token | undefined): readonly string[] =>
  token?.analysis?.segments.map(({ role, job }) => job ?? role) ?? [];
const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');

/** Whether a noun names something that happens or is done: a masdar, an action, an event. */
export const isEvent = (token: Token | undefined): boolean =>
  token?.analysis?.pos === 'NOUN' &&
  (token.analysis.features.VerbForm === 'Vnoun' || ['action', 'event'].includes(token.analysis.semantic ?? ''));

/** Prepositions that tie a phrase to the masdar before it: انقطاع التيار **عن** المدينة, التعاون **مع** الدول. */
const TIES = new Set(['في', 'عن', 'على', 'مع', 'من', 'ضد', 'إلى']);

/** What stands behind a phrase and belongs to it: one prepositional phrase, if the text pauses or starts anew after it. */
const tiedTo = (context: QuestionContext, phrase: NounPhrase, end: number): NounPhrase | undefined => {
  const next = context.tokens[phrase.to];
  if (!next || phrase.to >= end || roles(next).includes('and')) return undefined;
  const isFree = next.analysis?.pos === 'ADP' && TIES.has(lemma(next)) && !roles(next).includes('enclitic');
  const isAttached =
    next.analysis?.pos === 'NOUN' && roles(next).includes('preposition') && !roles(next).includes('future');
  if (!isFree && !isAttached) return undefined;
  const more = joinedPhraseAt(context.tokens, isFree ? phrase.to + 1 : phrase.to, end);
  return more && { from: phrase.from, head: phrase.head, to: more.to };
};

/** Known words only, none of them a verb or with a pronoun. A word with the article or a preposition on it is a noun, whichever of two it is. */
const isPlain = (context: QuestionContext, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (token?.kind !== 'word' || !token.analysis) return false;
    const parts = roles(token);
    const isSurelyNoun = parts.includes('article') || parts.includes('preposition');
    if (token.analysis.source === 'guess' && !(i > from && parts.includes('article')) && !/^ال/.test(token.form))
      return false;
    if (token.analysis.source === 'lexicon' && token.margin < 0.3 && !isSurelyNoun) return false;
    if (['VERB', 'AUX', 'DET', 'PRON', 'SCONJ', 'NUM'].includes(token.analysis.pos)) return false;
    if (parts.some((part) => ['pronounPossessive', 'pronoun', 'pronounObject', 'enclitic'].includes(part)))
      return false;
  }
  return true;
};

/**
 * The event that a phrase at `at` names, as an option: انقطاع التيار الكهربائي by itself, النهوض with what it needs (النهوض بقطاع الأعمال).
 * Undefined where it is not clean, or a single word that would say too little.
 */
export const eventOptionAt = (
  context: QuestionContext,
  at: number,
  sentence: number,
  options: { readonly anyNoun: boolean; readonly until?: number },
): NounOption | undefined => {
  const end = options.until ?? context.sentences[sentence]?.to ?? at;
  const head = context.tokens[at];
  const phrase = joinedPhraseAt(context.tokens, at, end);
  if (!phrase || phrase.head !== at || !(options.anyNoun || isEvent(head))) return undefined;
  const isShort = phrase.to - phrase.from === 1;
  // الاحتجاجات, الحريق: a definite event says enough by itself where nothing is tied to it
  const tied = isShort ? tiedTo(context, phrase, end) : phrase;
  const whole = tied ?? (roles(head).includes('article') ? phrase : undefined);
  if (!whole || !isPlain(context, whole.from, whole.to)) return undefined;
  const last = context.tokens[whole.to - 1];
  const isOpen = last?.analysis?.pos === 'NOUN' && last.analysis.features.Definite === 'Cons';
  if (
    isOpen ||
    [
      'آل',
      'أول',
      'غير',
      'كل',
      'أفضل',
      'أكبر',
      'أكثر',
      'أقل',
      'أعلى',
      'جزء',
      'عدد',
      'عديد',
      'بعض',
      'أي',
      'إضافة',
    ].includes(lemma(last))
  )
    return undefined;
  const next = context.tokens[whole.to];
  // الأمن القومي العربي | والإسلامي: a phrase that goes on
  if (
    next &&
    next.kind === 'word' &&
    whole.to < end &&
    roles(next).includes('and') &&
    ['ADJ', 'PROPN', 'X'].includes(next.analysis?.pos ?? '')
  )
    return undefined;
  if (next?.form === '«' || next?.form === '(') return undefined;
  if (
    ['إضافة', 'نسبة', 'بداية', 'نهاية', 'وقت', 'حين', 'حالة', 'عملية'].includes(lemma(head)) &&
    whole.to - whole.from < 3
  )
    return undefined;
  if (head?.analysis?.features.Case === 'Acc' && !roles(head).includes('preposition') && /ً/.test(head.form))
    return undefined;
  const { Number, Case, Definite } = head?.analysis?.features ?? {};
  if (Number === 'Dual' || (Number === 'Plur' && /ون$/.test(stripMarks(head?.form ?? '')))) return undefined;
  if (Case === 'Acc' && Definite === 'Ind' && /ا$/.test(stripMarks(head?.form ?? ''))) return undefined;
  if (isShort) {
    const text = phraseText(context.tokens, whole, 'without proclitics');
    return countWords(text) <= 8 ? { ...whole, sentence, text } : undefined;
  }
  if (!options.anyNoun) {
    const text = phraseText(context.tokens, whole, 'without proclitics');
    return countWords(text) <= 8 && isDefiniteOrLong(context, whole) ? { ...whole, sentence, text } : undefined;
  }
  return asNounOption(context, whole, sentence);
};

const isDefiniteOrLong = (context: QuestionContext, { from, to }: NounPhrase): boolean =>
  context.tokens.slice(from, to).some((token) => roles(token).includes('article') || token.analysis?.pos === 'PROPN') ||
  to - from >= 3;

/** The article's events as options, in the order of the text. */
export const eventOptions = (context: QuestionContext): NounOption[] => {
  const people = namedPeople(context);
  return context.sentences.flatMap((sentence, index) => {
    const out: NounOption[] = [];
    // 3 – تزويج الأبناء: a list's items may all be causes
    if (sentence.isHeading || context.tokens[sentence.from]?.kind === 'number') return out;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const token = context.tokens[at];
      if (!isEvent(token)) continue;
      const before = context.tokens[at - 1];
      const isGoverned =
        at > sentence.from &&
        before?.analysis?.pos === 'NOUN' &&
        !roles(before).includes('article') &&
        !roles(before).includes('enclitic') &&
        !roles(token).includes('preposition') &&
        !roles(token).includes('and');
      // التصريحات المناهضة للإسلام: an adjective of the noun before it
      const isAdjective = at > sentence.from && roles(token).includes('article') && roles(before).includes('article');
      if (isGoverned || isAdjective || (before?.analysis?.pos === 'DET' && at > sentence.from)) continue;
      const option = eventOptionAt(context, at, index, { anyNoun: false });
      if (!option || namesPerson(people, option)) continue;
      if (context.tokens.slice(option.from, option.to).some(({ analysis }) => analysis?.pos === 'X')) continue;
      // المناهضة للإسلام is said of a noun before it, wherever that stands
      if (roles(token).includes('article') && context.tokens[at + 1]?.analysis?.segments[0]?.form === 'ل') continue;
      out.push(option);
    }
    return out;
  });
};
