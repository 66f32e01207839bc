import { createTranslator, type Locale } from 'next-intl';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import type { Cell, Heading, Sheet } from '@/lib/classroom';
import type { CsvCell } from '@/lib/formats';

const MESSAGES = { ar, en } as const;

const wordsOf = (locale: Locale) => createTranslator({ locale, messages: MESSAGES[locale] });

/** The sheet's headings and codes in the reader's language, over its rows. */
export const headedRows = (sheet: Sheet, locale: Locale): readonly (readonly CsvCell[])[] => {
  const t = wordsOf(locale);
  // codes come from lib/classroom; a test sees that every one has its words
  const say = (code: string): string => t(code as Parameters<typeof t>[0]);
  const heading = (column: Heading): string => ('code' in column ? say(column.code) : column.text);
  const cell = (value: Cell): CsvCell =>
    value !== null && typeof value === 'object' && 'code' in value ? say(value.code) : value;
  return [sheet.columns.map(heading), ...sheet.rows.map((row) => row.map(cell))];
};

/** Says what is in the file, of which class or assignment, and when: «الدرجات - الصف السابع - 2026-11-24.csv». */
export const fileName = (
  { kind, of, madeAt }: { readonly kind: Sheet['name']['kind'] | 'class'; readonly of: string; readonly madeAt: Date },
  locale: Locale,
  extension: string,
): string => {
  const t = wordsOf(locale);
  const name = `${t(`sheets.files.${kind}`)} - ${of} - ${madeAt.toISOString().slice(0, 10)}`;
  // signs that a file system or a header trips over
  return `${name.replace(/[\\/:*?"<>|\p{C}]/gu, ' ').slice(0, 120)}.${extension}`;
};

export const asFile = (body: string, name: string, type: string): Response =>
  new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="fahm.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
