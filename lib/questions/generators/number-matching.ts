import type { Token } from '@/lib/annotation';
import { formOf } from '@/lib/morphology';
import { stripMarks, toWesternDigits } from '@/lib/orthography';
import { hasNote } from '../clause-parts';
import { type QuestionContext, referentAt, spanOf } from '../context';
import type { Draft } from '../draft';
import { entryOf } from '../lexical-choice';
import { shuffle } from '../random';

const PAIRS = 4;
/** A number that is only neared or bounded is not the number of the thing: نحو 90, أكثر من 90, من أصل 90. */
const NOT_EXACT = new Set(
  'نحو حوالي حوالى قرابة زهاء أكثر أقل أصل بين أول آخر عام سنة يوم ال منهم منها كل كلا رقم حتى'.split(' '),
);
/** What is measured, not counted: «عدد الأمتار» is nothing that a text tells. */
const MEASURED = new Set(['time', 'quantity', 'money', 'measure', 'unit', 'abstract', 'action']);
const MEASURES = new Set(
  'متر كيلومتر كيلوغرام غرام طن دولار جنيه ريال درهم دينار يورو ليرة فدان هكتار برميل ميل قدم درجة نقطة مرة ضعف نسمة شخص فرد قطعة حالة عملية ألف مليون مليار ساعة دقيقة ثانية يوم أسبوع شهر عام سنة قرن حصة سهم صوت'.split(
    ' ',
  ),
);

type Counted = { readonly number: string; readonly thing: string; readonly lemma: string; readonly at: number };

const bare = (token: Token | undefined): string => stripMarks(token?.analysis?.lemma ?? '');

/** «90 طائرة» → 90, عدد الطائرات: the counted noun in the definite plural, so that its form tells nothing of the number. */
const countedAt = (context: QuestionContext, at: number): Counted | undefined => {
  const [before, token, noun] = [context.tokens[at - 1], context.tokens[at], context.tokens[at + 1]];
  if (token?.kind !== 'number' || noun?.kind !== 'word' || noun.start !== token.end + 1) return undefined;
  const number = toWesternDigits(token.form).replace(/,/g, '');
  if (!/^\d{1,7}$/.test(number) || Number(number) <= 2) return undefined;
  if (before && (before.end === token.start || before.kind === 'other' || before.kind === 'number')) return undefined;
  const around = context.tokens.slice(Math.max(0, at - 2), at);
  if (around.some((other) => NOT_EXACT.has(stripMarks(other.form)) || NOT_EXACT.has(bare(other)))) return undefined;
  const { analysis } = noun;
  if (analysis?.pos !== 'NOUN' || noun.margin < 0.6 || analysis.segments.some(({ role }) => role !== 'stem'))
    return undefined;
  if (MEASURES.has(bare(noun)) || MEASURED.has(analysis.semantic ?? '') || referentAt(context, at + 1))
    return undefined;
  const isPlural = Number(number) % 100 >= 3 && Number(number) % 100 <= 10;
  if ((analysis.features.Number === 'Plur') !== isPlural) return undefined;
  // ثلاث شركات طيران, 50 ضابط شرطة: the plural alone would say another thing
  const next = context.tokens[at + 2];
  if (next?.analysis?.pos === 'NOUN' && next.analysis.segments.every(({ role }) => role === 'stem')) return undefined;
  const entry = entryOf(context, noun);
  const many =
    entry &&
    formOf(context.engine.morphology, entry, {
      features: { Number: 'Plur' },
      case: 'Gen',
      state: 'Def',
      proclitics: 'ال',
    });
  if (!entry || !many || hasNote(context, { from: at, to: at + 2 })) return undefined;
  if (context.sentences[context.sentenceOfToken[at] ?? -1]?.isHeading) return undefined;
  return { number, thing: `عدد ${stripMarks(many.vocalized)}`, lemma: entry.lemma, at };
};

/** «صل كل عدد بما يدل عليه في النص.»: four things that the text counts once each, with four different numbers. */
export const numberMatching = (context: QuestionContext): Draft[] => {
  const found = context.tokens.flatMap((_, at) => countedAt(context, at) ?? []);
  const isOnly = (one: Counted): boolean =>
    found.every((other) => other === one || (other.lemma !== one.lemma && other.number !== one.number));
  const four = shuffle(found.filter(isOnly), context.randomFor('number matching')).slice(0, PAIRS);
  if (four.length < PAIRS) return [];
  return [
    {
      type: 'matching',
      skill: 'detail',
      rule: 'number-matching',
      stem: 'صل كل عدد بما يدل عليه في النص.',
      pairs: four.map(({ number, thing }) => [number, thing] as const),
      evidence: four.map(({ at }) => spanOf(context.tokens, { from: at, to: at + 2 })),
      rationale: { messageKey: 'matching', arguments: {} },
      stemSpans: [],
      trust: 0.8,
    },
  ];
};
