import { HIJRI_MONTHS, MONTH_SYSTEMS, MONTHS, stripMarks, toWesternDigits } from '@/lib/orthography';
import { foldWord, PROCLITICS, withoutProclitic } from './gazetteer';
import { hasArticle, lemmaOf } from './token-views';
import type { AnnotatedArticle, Token, TokenSpan } from './types';

export const TIME_KINDS = ['date', 'month', 'year', 'weekday', 'relative'] as const;
export type TimeKind = (typeof TIME_KINDS)[number];

/** A time of the text: `25 أبريل 2019`, `عام 2017`, `يوم الخميس`, `أمس`. */
export type Time = {
  readonly span: TokenSpan;
  readonly kind: TimeKind;
  /** As much of an ISO date as is known: 2019-04-25, 2019-04, 2019; --04 for a month of an unknown year. A Hijri one is in its own calendar. */
  readonly value?: string;
  readonly hijri?: boolean;
};

type Month = { readonly words: readonly string[]; readonly number: number; readonly hijri: boolean };

/** Every name of every month, the longest first; one spelling of hamza. */
const ALL_MONTHS: readonly Month[] = [
  ...MONTH_SYSTEMS.flatMap((system) => MONTHS[system].map((name, i) => ({ name, number: i + 1, hijri: false }))),
  ...HIJRI_MONTHS.map((name, i) => ({ name, number: i + 1, hijri: true })),
  { name: 'يونيه', number: 6, hijri: false },
  { name: 'يوليه', number: 7, hijri: false },
  { name: 'ربيع الثاني', number: 4, hijri: true },
  { name: 'جمادى الثانية', number: 6, hijri: true },
]
  .map(({ name, ...rest }) => ({ ...rest, words: name.split(' ').map(foldWord) }))
  .sort((a, b) => b.words.length - a.words.length);

/** Names that are words of other meanings too: مارس practised, صفر zero, آب (أب) father, محرم forbidden, رجب a man. */
const DOUBTFUL = new Set(
  ['مارس', 'صفر', 'اب', 'محرم', 'ماي', 'رجب', 'شعبان', 'رمضان', 'اوت', 'شوال', 'جوان'].map(foldWord),
);

const forms = (token: Token | undefined): readonly string[] =>
  token?.kind === 'word' ? PROCLITICS.flatMap((proclitic) => withoutProclitic(foldWord(token.form), proclitic)) : [];

const monthAt = (tokens: readonly Token[], at: number): (Month & { readonly to: number }) | undefined => {
  const opening = forms(tokens[at]);
  const month = ALL_MONTHS.find(({ words }) =>
    words.every((word, i) => (i === 0 ? opening.includes(word) : foldWord(tokens[at + i]?.form ?? '') === word)),
  );
  return month && { ...month, to: at + month.words.length };
};

const numberAt = (tokens: readonly Token[], at: number): string => {
  const token = tokens[at];
  return token?.kind === 'number' ? toWesternDigits(token.form) : '';
};
const dayAt = (tokens: readonly Token[], at: number): number | undefined => {
  const day = numberAt(tokens, at);
  return /^(?:[1-9]|0[1-9]|[12]\d|3[01])$/.test(day) ? Number(day) : undefined;
};
const yearAt = (tokens: readonly Token[], at: number): number | undefined => {
  const year = numberAt(tokens, at);
  // «2003-2008» is a span, 1990 a year only where nothing is counted behind it
  return /^(?:1[0-9]|20)\d\d$/.test(year) && !isJoined(tokens, at) ? Number(year) : undefined;
};
const isJoined = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const touches = (a: Token | undefined, b: Token | undefined): boolean => a !== undefined && a.end === b?.start;
  return (
    (touches(before, token) && /[-–/]/.test(before?.form ?? '')) ||
    (touches(token, after) && /[-–/]/.test(after?.form ?? ''))
  );
};

const pad = (value: number): string => String(value).padStart(2, '0');
const isYearNoun = (token: Token | undefined): boolean => ['عام', 'سنة'].includes(lemmaOf(token));

/** A Gregorian day of which year and month know nothing: 31 February. */
const isRealDay = (year: number, month: number, day: number): boolean =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;

/** «25 أبريل (نيسان) 2019», «نيسان/أبريل 2019»: a month under two names is one. */
const monthTimeAt = (tokens: readonly Token[], at: number): Time | undefined => {
  const day = dayAt(tokens, at);
  const month = monthAt(tokens, day === undefined ? at : at + 1);
  // a day stands before it that the month does not have
  if (!month || (day === undefined && dayAt(tokens, at - 1) !== undefined)) return undefined;
  let to = month.to;
  const second = /^[/(]$/.test(tokens[to]?.form ?? '') ? monthAt(tokens, to + 1) : undefined;
  if (second?.number === month.number && second.hijri === month.hijri) {
    to = second.to;
    if (tokens[to]?.form === ')') to += 1;
  }
  if (tokens[to]?.form === '،' && yearAt(tokens, to + 1) !== undefined && day !== undefined) to += 1;
  const nounBefore = ['شهر', 'يوم'].includes(lemmaOf(tokens[at - 1]));
  const noun = lemmaOf(tokens[to]) === 'من' ? to + 1 : to;
  if (isYearNoun(tokens[noun]) && yearAt(tokens, noun + 1) !== undefined) to = noun + 1;
  const year =
    yearAt(tokens, to) ??
    (month.hijri && /^1[34]\d\d$/.test(numberAt(tokens, to)) ? Number(numberAt(tokens, to)) : undefined);
  const name = month.words[0] ?? '';
  if (month.words.length === 1 && DOUBTFUL.has(name) && day === undefined && year === undefined && !nounBefore)
    return undefined;
  if (year !== undefined) to += 1;
  const isReal = month.hijri || day === undefined || year === undefined || isRealDay(year, month.number, day);
  if (!isReal) return undefined;
  const tail = day === undefined ? pad(month.number) : `${pad(month.number)}-${pad(day)}`;
  const value = year === undefined ? `--${tail}` : `${year}-${tail}`;
  return {
    span: { from: at, to },
    kind: day === undefined ? 'month' : 'date',
    value,
    ...(month.hijri ? { hijri: true } : {}),
  };
};

const HIJRI_SIGN = /^ه(?:ـ|جري|جرية)?$/;

/** «عام 2017», «سنة 1440 هـ». */
const yearTimeAt = (tokens: readonly Token[], at: number): Time | undefined => {
  const year = yearAt(tokens, at);
  if (year === undefined || !isYearNoun(tokens[at - 1])) return undefined;
  const next = tokens[at + 1];
  const isHijri = HIJRI_SIGN.test(stripMarks(next?.form ?? '')) || /^(?:ال)?هجري/.test(next?.form ?? '');
  return {
    span: { from: at, to: at + 1 },
    kind: 'year',
    value: String(year),
    ...(isHijri ? { hijri: true } : {}),
  };
};

/** «25/4/2019»: the day stands first in the Arab press; where it cannot, or both could be the month, the order is not guessed. */
const numericDateAt = (tokens: readonly Token[], at: number): Time | undefined => {
  const slashes = [tokens[at + 1]?.form, tokens[at + 3]?.form];
  if (slashes[0] !== slashes[1] || !/^[/-]$/.test(slashes[0] ?? '')) return undefined;
  const [first, middle, last] = [at, at + 2, at + 4].map((i) => Number(numberAt(tokens, i) || Number.NaN));
  if (first === undefined || middle === undefined || last === undefined) return undefined;
  if (!(first >= 1 && first <= 31 && middle >= 1 && middle <= 12 && last >= 1900 && last < 2100)) return undefined;
  if (!isRealDay(last, middle, first)) return undefined;
  return { span: { from: at, to: at + 5 }, kind: 'date', value: `${last}-${pad(middle)}-${pad(first)}` };
};

const DAYS: Readonly<Record<string, number>> = { أمس: -1, اليوم: 0, غدا: 1 };
const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'].map(foldWord);

const shifted = (published: string, days: number): string => {
  const date = new Date(`${published}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

const spelledWeekday = (token: Token | undefined): number => WEEKDAYS.findIndex((day) => forms(token).includes(day));
const weekdayOf = (token: Token | undefined): number =>
  token?.analysis?.semantic === 'weekday' ? spelledWeekday(token) : -1;

/**
 * A day of the week: with اليوم or أمس beside it that day; alone it is left open, since الخميس may be the last or the next.
 * «اليوم الخميس» in an article of a Friday is a slip, and has no value.
 */
const dayTimeAt = (tokens: readonly Token[], at: number, published: string | undefined): Time | undefined => {
  const token = tokens[at];
  const word = stripMarks(token?.form ?? '').replace(/^[وف](?=أمس|اليوم|غد)/, '');
  const shift = DAYS[word.replace(/ً/g, '')];
  const weekday = weekdayOf(token);
  if (shift === undefined && weekday < 0) return undefined;
  if (shift === undefined) return { span: { from: at, to: at + 1 }, kind: 'weekday' };
  // ذلك اليوم is another day
  if (word === 'اليوم' && ['هذا', 'ذلك', 'نفس'].includes(lemmaOf(tokens[at - 1]))) return undefined;
  // أمس الأول and أول أمس are the day before
  const isFollowed = foldWord(tokens[at + 1]?.form ?? '') === foldWord('الأول');
  const isBefore = word === 'أمس' && (isFollowed || lemmaOf(tokens[at - 1]) === 'أول');
  let to = at + (isBefore && isFollowed ? 2 : 1);
  const bracket = tokens[to]?.form === '(' ? 1 : 0;
  const named = spelledWeekday(tokens[to + bracket]);
  if (named >= 0) to += 1 + 2 * bracket;
  const span = { from: at, to };
  if (!published) return { span, kind: 'relative' };
  const value = shifted(published, isBefore ? -2 : shift);
  const agrees = named < 0 || new Date(`${value}T00:00:00Z`).getUTCDay() === named;
  return { span, kind: 'relative', ...(agrees ? { value } : {}) };
};

const UNITS: Readonly<Record<string, 'month' | 'year'>> = { عام: 'year', سنة: 'year', شهر: 'month' };
const NEXT_TO: Readonly<Record<string, number>> = {
  ماض: -1,
  ماضي: -1,
  منصرم: -1,
  فائت: -1,
  جار: 0,
  جاري: 0,
  حالي: 0,
  حال: 0,
  مقبل: 1,
  قادم: 1,
};

/** «العام الماضي», «الشهر المقبل», «يونيو الماضي»: counted from the article's date. */
const relativeUnitAt = (tokens: readonly Token[], at: number, published: string | undefined): Time | undefined => {
  const shift = NEXT_TO[lemmaOf(tokens[at + 1])];
  const unit = UNITS[lemmaOf(tokens[at])];
  if (shift === undefined || unit === undefined || tokens[at + 1]?.form.startsWith('ال') !== true) return undefined;
  if (tokens[at]?.analysis?.features.Number !== 'Sing' || !hasArticle(tokens[at])) return undefined;
  const span = { from: at, to: at + 2 };
  if (!published) return { span, kind: 'relative' };
  const [year = 0, month = 1] = published.split('-').map(Number);
  if (unit === 'year') return { span, kind: 'relative', value: String(year + shift) };
  const months = year * 12 + (month - 1) + shift;
  return { span, kind: 'relative', value: `${Math.floor(months / 12)}-${pad((months % 12) + 1)}` };
};

/** «في يونيو الماضي»: the last June before the article's date; the next one for المقبل. */
const withYear = (time: Time, tokens: readonly Token[], published: string | undefined): Time => {
  const shift = NEXT_TO[lemmaOf(tokens[time.span.to])];
  if (!published || time.hijri || time.value?.startsWith('--') !== true || shift === undefined || shift === 0)
    return time;
  const tail = time.value.slice(2);
  const year = Number(published.slice(0, 4));
  const now = published.slice(5, 5 + tail.length);
  const value = shift < 0 ? (tail < now ? year : year - 1) : tail > now ? year : year + 1;
  return { ...time, span: { ...time.span, to: time.span.to + 1 }, value: `${value}-${tail}` };
};

/**
 * The times that an article speaks of, left to right, none overlapping another. A relative one (أمس, العام الماضي, يونيو الماضي) has a value
 * only where it is known when the article was published: «أمس» of an article of 2019-04-25 → { kind: 'relative', value: '2019-04-24' }.
 */
export const findTimes = ({ tokens, article }: Pick<AnnotatedArticle, 'tokens' | 'article'>): Time[] => {
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const monthTime = monthTimeAt(tokens, at);
    const time =
      numericDateAt(tokens, at) ??
      (monthTime && withYear(monthTime, tokens, article.published)) ??
      yearTimeAt(tokens, at) ??
      dayTimeAt(tokens, at, article.published) ??
      relativeUnitAt(tokens, at, article.published);
    if (!time) continue;
    times.push(time);
    at = time.span.to - 1;
  }
  return times;
};
