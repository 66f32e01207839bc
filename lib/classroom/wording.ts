import * as z from 'zod';
import { foldSpelling, normalizeWord, stripControls, stripMarks, toWesternDigits } from '@/lib/orthography';

/** C0 and C1 controls but tab and line feed, and halves of surrogate pairs: PostgreSQL refuses some, no reader wants any. */
const NOT_TEXT = /[\0-\x08\x0b-\x1f\x7f-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What anybody types, made safe to show beside other text: no control characters, no bidi overrides, composed. */
export const cleanText = (text: string): string => stripControls(text.replace(NOT_TEXT, '')).normalize('NFC').trim();

const cleanLine = (text: string): string => cleanText(text.replace(/\s+/g, ' '));

/** One line of a teacher's or student's own words: `line(80)`. Too long is refused, never cut. */
export const line = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform(cleanLine)
    .pipe(z.string().min(1).max(most));

/** Several lines, possibly none. */
export const lines = (most: number) =>
  z
    .string()
    .max(most * 4)
    .transform((text) => cleanText(text.replace(/\r\n?/g, '\n')))
    .pipe(z.string().max(most));

/** A person's name: one line with at least one letter. */
export const personName = line(60).pipe(z.string().regex(/\p{L}/u));

/** The name as it is looked for: احمد = أَحْمَد, case and digit shapes do not count. */
export const nameKey = (name: string): string =>
  foldSpelling(stripMarks(normalizeWord(toWesternDigits(name)))).toLocaleLowerCase('en');

/** Ids are ours: letters, digits, hyphen and underscore. */
export const id = z
  .string()
  .max(80)
  .regex(/^[\w-]+$/);

/** An ISO instant with its time zone. */
export const instant = z.iso.datetime({ offset: true }).transform((text) => new Date(text));
