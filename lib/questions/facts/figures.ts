import { MONTHS, MONTH_SYSTEMS, HIJRI_MONTHS, stripMarks, toWesternDigits } from '@/lib/orthography';
import { enclitic, hasArticle } from '@/lib/annotation';
import { type QuestionContext, referentAt } from '../context';
import { shuffle } from '../random';
import { standardSpelling } from '../wording';
import type { FactFinder } from './types';

const bare = (word: string | undefined): string => stripMarks(word ?? '');

const NUMBERS = new WeakMap<QuestionContext, readonly string[]>();
/** The numbers of the article in western digits, each once. */
const numbersOf = (context: QuestionContext): readonly string[] => {
  let numbers = NUMBERS.get(context);
  if (!numbers) {
    const all = context.tokens.flatMap(({ kind, form }) => (kind === 'number' ? [toWesternDigits(form)] : []));
    NUMBERS.set(context, (numbers = [...new Set(all)]));
  }
  return numbers;
};

const YEAR = /^(?:1[5-9]|20)\d\d$/;
const YEAR_NOUNS = new Set(['عام', 'سنة']);

/** «في عام 2017»: years near by, those of the text first. */
export const year: FactFinder = (context, statement, at) => {
  const token = context.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const value = toWesternDigits(token.form);
  const before = context.tokens[at - 1];
  if (!YEAR.test(value) || !(YEAR_NOUNS.has(bare(before?.analysis?.lemma)) || before?.analysis?.semantic === 'month'))
    return undefined;
  if (context.tokens[at + 1]?.start === token.end && /^[/\-–]$/.test(context.tokens[at + 1]?.form ?? ''))
    return undefined;
  const random = context.randomFor(`year ${at}`);
  const near = shuffle([-5, -4, -3, -2, 2, 3, 4, 5], random).map((shift) => String(Number(value) + shift));
  const inStatement = new Set(
    context.tokens.slice(statement.from, statement.to).map(({ form }) => toWesternDigits(form)),
  );
  const inText = numbersOf(context).filter(
    (other) => YEAR.test(other) && Math.abs(Number(other) - Number(value)) <= 20,
  );
  const contrasts = [...new Set([...shuffle(inText, random).slice(0, 2), ...near])].filter(
    (other) => other !== value && !inStatement.has(other),
  );
  return { kind: 'year', span: { from: at, to: at + 1 }, attached: '', key: token.form, contrasts };
};

/** Numbers that take their noun in the same form as `value` does: 3 to 10 a plural, 11 to 99 a singular, round hundreds a genitive. */
const likeNumbers = (value: number): number[] => {
  if (value <= 2) return [];
  if (value <= 10) return [3, 4, 5, 6, 7, 8, 9, 10].filter((n) => n !== value);
  if (value < 100) {
    const step = value % 10 === 0 ? 10 : value < 30 ? 3 : 6;
    return [-2, -1, 1, 2, 3].map((n) => value + n * step).filter((n) => n > 10 && n < 100);
  }
  // above a hundred the last two digits decide
  const step = value >= 1000 ? 10 ** (Math.floor(Math.log10(value)) - 1) * 2 : value % 100 === 0 ? 100 : 0;
  if (step > 0) return [-3, -2, -1, 1, 2, 3].map((n) => value + n * step).filter((n) => n >= 100);
  return [-3, -2, -1, 1, 2, 3].map((n) => value + n * 100).filter((n) => n > 100);
};

/** A number as it was printed: its digits, separators and decimals. */
const printedLike = (value: number, form: string): string => {
  const decimals = /[.٫](\d+|[٠-٩]+)$/.exec(form)?.[1]?.length ?? 0;
  const plain = decimals > 0 ? value.toFixed(decimals) : String(value);
  const grouped = /[,٬]\d{3}/.test(toWesternDigits(form)) ? plain.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : plain;
  return /[٠-٩]/.test(form)
    ? grouped.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? digit).replace('.', '٫')
    : grouped;
};

const MONTH_WORDS = new Set(
  [...MONTH_SYSTEMS.flatMap((system) => MONTHS[system]), ...HIJRI_MONTHS].map((name) => name.split(' ')[0] ?? ''),
);
const isMonthName = (form: string | undefined): boolean =>
  MONTH_WORDS.has(form ?? '') || MONTH_WORDS.has((form ?? '').replace(/^ا/, 'أ'));

const MOST_STATES = 193;
const SCALES = new Set(['مليون', 'مليار', 'بليون', 'ألف', 'تريليون', 'مئة', 'مائة']);
const PERCENT = /^[%٪]$/;

/** A count, share, sum or age in digits, with the noun or sign that it belongs to. */
export const number: FactFinder = (context, statement, at) => {
  const token = context.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const before = context.tokens[at - 1];
  const after = context.tokens[at + 1];
  const value = Number(toWesternDigits(token.form).replace(/,/g, ''));
  // (3.5 مليار دولار): the same sum again in another money
  // (72 عاما): somebody's age in brackets is a stray detail
  if (before?.form === '(' && ['عام', 'سنة'].includes(bare(after?.analysis?.lemma))) return undefined;
  if (before?.form === '(' && SCALES.has(bare(after?.analysis?.lemma ?? after?.form))) return undefined;
  if (!Number.isFinite(value) || value > 9_999_999 || value <= 2) return undefined;
  const isShare =
    PERCENT.test(after?.form ?? '') ||
    (after?.form === 'في' && ['المئة', 'المائة'].includes(context.tokens[at + 2]?.form ?? '')) ||
    /^بالم[ئا]/.test(after?.form ?? '');
  const isScaled = SCALES.has(bare(after?.analysis?.lemma));
  const counts =
    after?.kind === 'word' &&
    after.analysis?.pos === 'NOUN' &&
    after.analysis.segments.every(({ role }) => role === 'stem') &&
    after.start === token.end + 1;
  if (!isShare && !isScaled && !counts) return undefined;
  // G20, ميغ-29, 15/3: part of a name or a date
  if (before && before.end === token.start && !/^[(«]$/.test(before.form)) return undefined;
  if (/^[/\-–.]$/.test(after?.form ?? '') || before?.kind === 'other' || before?.analysis?.pos === 'PROPN')
    return undefined;
  if (YEAR_NOUNS.has(bare(before?.analysis?.lemma)) || isMonthName(after?.form)) return undefined;
  const random = context.randomFor(`number ${at}`);
  const isWhole = Number.isInteger(value);
  const raw =
    isShare || isScaled || !isWhole
      ? [0.6, 0.75, 1.25, 1.4, 1.6, 0.5].map((factor) =>
          isWhole ? Math.round(value * factor) : Math.round(value * factor * 10) / 10,
        )
      : likeNumbers(value);
  // there are no 290 states
  const most = ['دولة', 'بلد'].includes(bare(after?.analysis?.lemma)) ? MOST_STATES : Infinity;
  const kept = raw.filter(
    (other) => other !== value && other <= most && other > 2 && (!isShare || value > 100 || other < 100),
  );
  const near = isWhole && (isShare || isScaled) && value <= 10 ? likeNumbers(value) : kept;
  const inStatement = new Set(
    context.tokens.slice(statement.from, statement.to).map(({ form }) => toWesternDigits(form)),
  );
  // 3.4, which the text says of another quarter, may be true as well
  const inText = numbersOf(context);
  const contrasts = shuffle([...new Set(near.map((other) => printedLike(other, token.form)))], random).filter(
    (other) =>
      other !== token.form && !inStatement.has(toWesternDigits(other)) && !inText.includes(toWesternDigits(other)),
  );
  return { kind: 'number', span: { from: at, to: at + 1 }, attached: '', key: token.form, contrasts };
};

const WEEKDAYS = ['السبت', 'الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة'];
/** The spellings of weekdays in the press, by the first letters that tell them apart. */
const weekdayOf = (form: string): string | undefined =>
  WEEKDAYS.find((day) => day === form || day.replace(/[أا]/g, 'ا') === form.replace(/[أإا]/g, 'ا'));

/** «يوم الخميس»: the other days of the week. */
export const weekday: FactFinder = (context, statement, at) => {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || token.analysis?.semantic !== 'weekday') return undefined;
  const day = weekdayOf(token.form);
  if (!day) return undefined;
  const present = context.tokens.slice(statement.from, statement.to).flatMap(({ form }) => weekdayOf(form) ?? []);
  if (present.length > 1) return undefined;
  const contrasts = shuffle(WEEKDAYS, context.randomFor(`weekday ${at}`)).filter((other) => other !== day);
  return { kind: 'weekday', span: { from: at, to: at + 1 }, attached: '', key: day, contrasts };
};

/** A month by the names of its own system; one that is named twice («نيسان/أبريل») is left alone. */
export const month: FactFinder = (context, _statement, at) => {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || token.analysis?.semantic !== 'month') return undefined;
  if (token.analysis.segments.some(({ role }) => role === 'proclitic')) return undefined;
  const next = context.tokens[at + 1];
  const two = `${standardSpelling(token)} ${next ? standardSpelling(next) : ''}`;
  const one = standardSpelling(token);
  const systems = [...MONTH_SYSTEMS.map((system) => MONTHS[system]), HIJRI_MONTHS];
  const system = systems.find((names) => names.includes(two) || names.includes(one));
  if (!system) return undefined;
  const key = system.includes(two) ? two : one;
  const to = at + key.split(' ').length;
  const around = [context.tokens[at - 1]?.form, context.tokens[to]?.form];
  if (around.some((form) => form !== undefined && (/^[/()]$/.test(form) || isMonthName(form)))) return undefined;
  const contrasts = shuffle(system, context.randomFor(`month ${at}`)).filter((other) => other !== key);
  return { kind: 'month', span: { from: at, to }, attached: '', key, contrasts };
};

const COUNTS: readonly (readonly string[])[] = [
  ['ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  ['ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'],
];
const ORDINALS: readonly (readonly string[])[] = [
  ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع', 'العاشر'],
  ['الأولى', 'الثانية', 'الثالثة', 'الرابعة', 'الخامسة', 'السادسة', 'السابعة', 'الثامنة', 'التاسعة', 'العاشرة'],
  ['أول', 'ثاني', 'ثالث', 'رابع', 'خامس', 'سادس', 'سابع', 'ثامن', 'تاسع', 'عاشر'],
];

/** Of how many such things there are no more than so many. */
const PARTS: Readonly<Record<string, number>> = { نصف: 2, شوط: 2, ثلث: 3, ربع: 4 };

const inSeries =
  (kind: 'count' | 'ordinal', series: readonly (readonly string[])[]): FactFinder =>
  (context, statement, at) => {
    const token = context.tokens[at];
    if (token?.kind !== 'word' || referentAt(context, at) !== undefined) return undefined;
    const attachedParts = token.analysis?.segments.filter(({ role }) => role === 'proclitic') ?? [];
    if (attachedParts.length > 0 || token.analysis?.segments.some(({ role }) => role === 'enclitic')) return undefined;
    const word = standardSpelling(token);
    const own = series.find((words) => words.includes(word));
    const next = context.tokens[at + 1];
    if (!own) return undefined;
    // ثلاثة أشخاص counts; ثلاثة عشر, ربيع الأول and الحرب العالمية الثانية do not
    if (kind === 'count' && (next?.analysis?.pos !== 'NOUN' || next.analysis.features.Number !== 'Plur'))
      return undefined;
    const before = context.tokens[at - 1];
    if (kind === 'ordinal') {
      if (
        word.startsWith('ال') &&
        !(
          before?.analysis?.pos === 'NOUN' &&
          !/^(?:حرب|عالم|درجة|قمة|شوط|جيل|ملك|فريق)$/.test(bare(before.analysis.lemma))
        )
      )
        return undefined;
      if (
        !word.startsWith('ال') &&
        !(next?.analysis?.pos === 'NOUN' && !/^(?:أمس|مرة)$/.test(bare(next.analysis.lemma)))
      )
        return undefined;
      if (before?.analysis?.semantic === 'month' || before?.analysis?.pos === 'PROPN') return undefined;
    }
    // الثامنة عشرة, ثاني أكسيد; the first of many gives itself away
    if (/^(?:عشر|عشرة)$/.test(bare(next?.form)) || /^(?:أكسيد|أكاسيد)$/.test(bare(next?.form)) || word === 'أول')
      return undefined;
    // a half has a second, a quarter a fourth
    // الثالث والعشرين is one number
    if (/^وال(?:عشر|ثلاث|أربع|خمس|ست|سبع|ثمان|تسع)[يو]ن$/.test(bare(next?.form))) return undefined;
    // التاسع والعاشر: each would be true
    if (next?.analysis?.segments.some(({ job }) => job === 'and') && ORDINALS.flat().includes(bare(next.form).slice(1)))
      return undefined;
    // حكم رابع: behind an indefinite noun it describes, and would show its case
    if (
      kind === 'ordinal' &&
      !word.startsWith('ال') &&
      before?.analysis?.pos === 'NOUN' &&
      !hasArticle(before) &&
      enclitic(before) === undefined
    )
      return undefined;
    const parts = PARTS[bare(before?.analysis?.lemma)] ?? own.length;
    if (kind === 'ordinal' && parts < 4) return undefined;
    const index = own.indexOf(word);
    const around = own.filter((_, i) => i !== index && i < parts && Math.abs(i - index) <= 3);
    const text = context.tokens.slice(statement.from, statement.to).map((other) => standardSpelling(other));
    const contrasts = shuffle(around, context.randomFor(`${kind} ${at}`)).filter((other) => !text.includes(other));
    return { kind, span: { from: at, to: at + 1 }, attached: '', key: word, contrasts };
  };

/** «ثلاثة أشخاص» in words: the numerals of the same gender. */
export const count = inSeries('count', COUNTS);
/** «المرة الثالثة», «سادس زعيم»: the ordinals of the same form. */
export const ordinal = inSeries('ordinal', ORDINALS);
