import { isTimeHead, type NounPhrase, nounPhraseAt, type Token, type TokenSpan } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { isInsideQuotation } from './clause-parts';
import type { QuestionContext } from './context';
import { countWords, phraseText } from './wording';

/** A noun phrase of the article that can be an option by itself. */
export type NounOption = NounPhrase & { readonly sentence: number; readonly text: string };

const MOST_WORDS = 6;
const lemma = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');
const roles = (token: Token | undefined): readonly string[] =>
  token?.analysis?.segments.map(({ role, job }) => job ?? role) ?? [];

/** Nouns that name nothing by themselves: a part, a kind, a frame. */
const EMPTY = new Set(
  'كل بعض جميع معظم أغلب أحد إحدى غير سوى نفس ذات عدد مختلف سائر خلال إطار ظل صدد سبيل طريق شأن ضوء حد شكل نحو مثل قبل بعد دون جانب صورة مجال وفق حسب بناء إضافة نظر حين حال شيء أمر نوع ضمن عبر كافة عامة خاصة مزيد أي كثير عديد أكثر أقل أكبر أول آخر ثاني هيئة قدر مدى حول بين أثناء وسط نحو عدة جزء أجل أسف آل صاحب ذي ذو رغم بال سعي لدى ذلك غالب مقابل خلاف حساب سواء عادة أسوة فضل مثابة'.split(
    ' ',
  ),
);

/** Whether every word of a phrase is known, none carries a pronoun, and only the first may carry what can be cut off. */
export const isCleanPhrase = (context: QuestionContext, { from, to }: TokenSpan): boolean => {
  for (let i = from; i < to; i += 1) {
    const token = context.tokens[i];
    if (token?.kind !== 'word' || !token.analysis || token.analysis.source === 'guess') return false;
    if (token.analysis.source === 'lexicon' && token.margin < 0.4) return false;
    if (['VERB', 'AUX', 'DET', 'PRON', 'NUM', 'SCONJ', 'X', 'ADP', 'ADV'].includes(token.analysis.pos)) return false;
    if (token.analysis.segments.some(({ role }) => role === 'enclitic')) return false;
    if (i > from && roles(token).some((role) => role === 'and' || role === 'so' || role === 'preposition'))
      return false;
  }
  return true;
};

/** Definite to its end: it has the article, or is closed by a word with it or by a name. */
export const isDefinitePhrase = (context: QuestionContext, { from, to }: TokenSpan): boolean =>
  context.tokens.slice(from, to).some((token) => roles(token).includes('article') || token.analysis?.pos === 'PROPN');

/** Cases that show in the letters would make an option stand out: المسؤولون among المسؤولين, قرارا. */
const showsCase = (token: Token | undefined): boolean => {
  const { Number, Case, Definite } = token?.analysis?.features ?? {};
  const form = stripMarks(token?.form ?? '');
  return (
    Number === 'Dual' ||
    (/ون$/.test(form) && Number === 'Plur') ||
    (Case === 'Acc' && Definite === 'Ind' && /ا$/.test(form))
  );
};

/** تهم may be accusations or "concerns": without article or preposition nothing tells them apart. */
const mayBeVerb = (token: Token | undefined): boolean =>
  !roles(token).some((role) => role === 'article' || role === 'preposition') &&
  (token?.others?.some(({ pos }) => pos === 'VERB') ?? false) &&
  (token?.margin ?? 0) < 0.9;

/** بعيد اندلاع الثورة is "shortly after" it, no feast. */
const mayBePreposition = (token: Token | undefined): boolean =>
  token?.others?.some(({ pos }) => pos === 'ADP') ?? false;

/** A phrase as an option, or undefined where it is no good one: دمار المدينة, not دماره, not في إطار. */
export const asNounOption = (
  context: QuestionContext,
  phrase: NounPhrase,
  sentence: number,
): NounOption | undefined => {
  const head = context.tokens[phrase.head];
  if (phrase.head !== phrase.from || EMPTY.has(lemma(head)) || isTimeHead(head) || head?.analysis?.semantic === 'time')
    return undefined;
  // على الإطلاق names nothing
  if (head?.expression || mayBePreposition(head)) return undefined;
  if (showsCase(head) || !isCleanPhrase(context, phrase) || !isDefinitePhrase(context, phrase)) return undefined;
  const last = context.tokens[phrase.to - 1];
  if (['عديد', 'كثير', 'بعض', 'مزيد', 'آل', 'أول', 'أكثر', 'أقل', 'أعلى'].includes(lemma(last)) || mayBeVerb(head))
    return undefined;
  // an idafa that was not read to its end: مكافحة | …
  if (last?.analysis?.pos === 'NOUN' && !roles(last).includes('article') && last.analysis.features.Definite === 'Cons')
    return undefined;
  const text = phraseText(context.tokens, phrase, 'without proclitics');
  return countWords(text) <= MOST_WORDS ? { ...phrase, sentence, text } : undefined;
};

/** Where the article names people: عيد الرويلي is no feast, معالي الدكتور عزام no thing. */
export const namedPeople = (context: QuestionContext): ReadonlySet<number> =>
  new Set(
    context.referents.flatMap(({ type, mentions }) =>
      type === 'person'
        ? mentions.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i))
        : [],
    ),
  );

/** Whether a run names a person in any of its words. */
export const namesPerson = (people: ReadonlySet<number>, { from, to }: TokenSpan): boolean => {
  for (let i = from; i < to; i += 1) if (people.has(i)) return true;
  return false;
};

/** The article's noun phrases that can be options, in the order of the text, headings and quotations left out. */
export const nounOptions = (context: QuestionContext): NounOption[] => {
  const people = namedPeople(context);
  return context.sentences.flatMap((sentence, index) => {
    const out: NounOption[] = [];
    if (sentence.isHeading) return out;
    for (let at = sentence.from; at < sentence.to;) {
      const phrase =
        context.tokens[at]?.analysis?.pos === 'NOUN' ? nounPhraseAt(context.tokens, at, sentence.to) : undefined;
      if (!phrase) {
        at += 1;
        continue;
      }
      const option = asNounOption(context, phrase, index);
      if (option && !namesPerson(people, option) && !isInsideQuotation(context, at)) out.push(option);
      at = phrase.to;
    }
    return out;
  });
};
