import type { Day } from '@/lib/progress';

/** The calendar day of an instant where the reader is: 2026-01-31T23:30:00Z is the first of February in Cairo. */
export const localDay = (instant: string | Date): Day => {
  const date = new Date(instant);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The last instant of the reader's day: what is due by then is due today. */
export const endOfDay = (now: Date): string =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate(), 23, 59, 59, 999).toISOString();

/** An instant within a day where the reader is, to be printed as that day. */
export const noonOf = (day: Day): string => `${day}T12:00:00`;
