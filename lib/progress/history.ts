import type { Skill } from '@/lib/questions';
import { tally } from './summaries';
import type { AnsweredQuestion, Progress } from './types';

/** A calendar day, 2026-01-31, in the learner's own time zone: how an instant becomes one is the caller's to say. */
export type Day = string;
export type DayOf = (instant: string) => Day;

const MS_A_DAY = 24 * 60 * 60 * 1000;

/** The day so many days later: addDays('2026-02-28', 1) → 2026-03-01. Reckoned in UTC, where every day has 24 hours. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * MS_A_DAY).toISOString().slice(0, 10);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export type Activity = { readonly answers: number; readonly reviews: number; readonly lookups: number };

/** What was done on each day: questions answered, cards reviewed, words looked up. */
export const activityByDay = (progress: Progress, dayOf: DayOf): ReadonlyMap<Day, Activity> => {
  const days = new Map<Day, Activity>();
  const add = (instant: string, done: Partial<Activity>): void => {
    const day = dayOf(instant);
    const before = days.get(day) ?? { answers: 0, reviews: 0, lookups: 0 };
    days.set(day, {
      answers: before.answers + (done.answers ?? 0),
      reviews: before.reviews + (done.reviews ?? 0),
      lookups: before.lookups + (done.lookups ?? 0),
    });
  };
  for (const { answers, finishedAt } of progress.attempts) add(finishedAt, { answers: answers.length });
  for (const { reviews, lookups } of Object.values(progress.words)) {
    for (const { at } of reviews) add(at, { reviews: 1 });
    for (const at of lookups) add(at, { lookups: 1 });
  }
  return days;
};

/** Days in a row up to today; a day that has only begun does not break the row. */
export const streak = (days: ReadonlySet<Day>, today: Day): number => {
  let day = days.has(today) ? today : addDays(today, -1);
  let length = 0;
  while (days.has(day)) {
    length += 1;
    day = addDays(day, -1);
  }
  return length;
};

/** Whole weeks from Sunday, the last one holding today; days to come are left out. */
export const weeksUntil = (today: Day, weeks: number): readonly (readonly Day[])[] => {
  const sunday = addDays(today, -weekdayOf(today));
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => addDays(sunday, 7 * (week - weeks + 1) + weekday)).filter(
      (day) => day <= today,
    ),
  );
};

/** Right answers on a day on which any were given. */
export type AccuracyPoint = { readonly day: Day; readonly asked: number; readonly correct: number };

/** Accuracy day by day, of one skill or of all, the earliest day first. */
export const accuracyByDay = (
  progress: Progress,
  { dayOf, skill }: { readonly dayOf: DayOf; readonly skill?: Skill | undefined },
): readonly AccuracyPoint[] => {
  const days = new Map<Day, AnsweredQuestion[]>();
  for (const { answers, finishedAt } of progress.attempts) {
    const wanted = answers.filter((answer) => skill === undefined || answer.skill === skill);
    if (wanted.length > 0) days.set(dayOf(finishedAt), [...(days.get(dayOf(finishedAt)) ?? []), ...wanted]);
  }
  return [...days]
    .map(([day, answers]) => {
      const { asked, correct } = tally(answers);
      return { day, asked, correct };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
};
