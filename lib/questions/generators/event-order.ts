import { findTimes } from '@/lib/annotation';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { findStatements, type Statement } from '../statements';
import { countWords } from '../wording';

const LONGEST = 22;
const EVENTS = 4;

/** A statement with the one date that it gives its event. */
type Event = { readonly statement: Statement; readonly value: string; readonly at: number };

/** Behind these a date is no day of the event: منذ عام 2011, حتى 2020, قبل. */
const NOT_WHEN = new Set(['منذ', 'حتى', 'قبل', 'بعد', 'إلى', 'بين']);

/** Statements with a year of one calendar, and no other time beside it. */
const datedEvents = (context: QuestionContext): Event[] => {
  const dated = findStatements(context).filter(({ from, to }) =>
    context.tokens.slice(from, to).some(({ kind }) => kind === 'number'),
  );
  if (dated.length < EVENTS) return [];
  const times = findTimes(context.annotated);
  return dated.flatMap((statement): Event[] => {
    const { clause } = statement;
    if (!clause || countWords(statement.text) > LONGEST || statement.speaker !== undefined) return [];
    const inside = times.filter(({ span }) => statement.from <= span.from && span.to <= statement.to);
    const [time, ...others] = inside;
    if (!time || others.length > 0 || time.hijri || !time.value || !/^\d{4}/.test(time.value)) return [];
    if (!['date', 'month', 'year'].includes(time.kind)) return [];
    // another year in it would be another time
    const years = context.tokens
      .slice(statement.from, statement.to)
      .filter(({ form }) => /^(?:1[0-9]|20)\d\d$/.test(form));
    if (years.length > 1) return [];
    // the date is the main verb's: its phrase is a complement of it, or stands before it
    const phrase = [...clause.complements, ...clause.fronted].find(
      ({ from, to }) => from <= time.span.from && time.span.to <= to,
    );
    if (!phrase || phrase.to !== time.span.to) return [];
    const isPast = context.tokens[clause.verb]?.analysis?.features.Aspect === 'Perf';
    const opens = context.tokens
      .slice(Math.max(statement.from, time.span.from - 3), time.span.from)
      .some(({ analysis, form }) => NOT_WHEN.has(form) || NOT_WHEN.has(analysis?.lemma ?? ''));
    return isPast && !opens ? [{ statement, value: time.value, at: time.span.from }] : [];
  });
};

/** Whether one date is surely before the other: a year and a month of that year cannot be told apart. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};

/** Four events of four dates, to be put in the order in which they happened; «رتب الأحداث الآتية من الأقدم إلى الأحدث». */
export const eventOrder = (context: QuestionContext): Draft[] => {
  const ordered: Event[] = [];
  for (const event of [...datedEvents(context)].sort((a, b) => (a.value < b.value ? -1 : 1))) {
    const last = ordered.at(-1);
    if (!last || isBefore(last.value, event.value)) ordered.push(event);
  }
  if (ordered.length < EVENTS) return [];
  const last = ordered.length - 1;
  const four = [0, Math.round(last / 3), Math.round((2 * last) / 3), last].flatMap((i) => ordered[i] ?? []);
  return [
    {
      type: 'ordering',
      skill: 'sequence',
      rule: 'event-order',
      stem: 'رتب الأحداث الآتية من الأقدم إلى الأحدث.',
      ordered: four.map(({ statement }) => `${statement.text}.`),
      evidence: four.map(({ statement }) => spanOf(context.tokens, statement)),
      rationale: { messageKey: 'eventOrder', arguments: {} },
      stemSpans: [],
      trust: 0.85,
    },
  ];
};
