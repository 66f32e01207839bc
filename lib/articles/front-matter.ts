import { hasArabic, isSameSpelling } from '@/lib/orthography';
import { readByline } from './byline';
import { datelineLength } from './dateline';
import { type Change, type Draft, revise } from './draft';
import { countWords, cutLine, ENDS_SENTENCE, type Line, splitLines } from './lines';
import type { EditReason } from './types';

/** What stands above the text, as printed. */
export type FrontMatter = { readonly title?: string; readonly byline?: string; readonly dateline?: string };
type Found = { readonly change: Change; readonly value: string };
type Options = { readonly givenTitle?: string | undefined };

/** Takes title, byline and dateline out of the draft and hands them over. */
export const takeFrontMatter = (draft: Draft, { givenTitle }: Options): { draft: Draft; front: FrontMatter } => {
  const byline = findByline(draft.text);
  const afterByline = cut(draft, byline);
  const title = findTitle(afterByline.text, givenTitle);
  const afterTitle = cut(afterByline, title);
  const dateline = findDateline(afterTitle.text);
  return {
    draft: cut(afterTitle, dateline),
    front: {
      ...(title ? { title: title.value } : {}),
      ...(byline ? { byline: byline.value } : {}),
      ...(dateline ? { dateline: dateline.value } : {}),
    },
  };
};

const cut = (draft: Draft, found: Found | undefined): Draft => (found ? revise(draft, [found.change]) : draft);

const takeLine = (line: Line, value: string, reason: EditReason): Found => ({ change: cutLine(line, reason), value });

/** A byline stands in the first lines or is the last one. */
const findByline = (text: string): Found | undefined => {
  const lines = splitLines(text).filter((line) => line.text !== '');
  if (lines.length < 2) return undefined;
  for (const line of [...lines.slice(0, 4), ...lines.slice(-1)]) {
    const name = readByline(line);
    if (name !== undefined && lines.some((other) => other !== line && hasArabic(other.text)))
      return takeLine(line, name, 'byline');
  }
  return undefined;
};

/** A first line this long that ends as a sentence is a paragraph, though a blank line follows. */
const LONGEST_TITLE = 30;

const findTitle = (text: string, givenTitle: string | undefined): Found | undefined => {
  const lines = splitLines(text);
  const at = lines.findIndex((line) => line.text !== '');
  const line = lines[at];
  if (!line || lines[at + 1]?.text !== '' || !hasArabic(line.text) || !hasArabic(text.slice(line.end)))
    return undefined;
  if (givenTitle !== undefined)
    return isSameSpelling(line.text, givenTitle) ? takeLine(line, line.text, 'title') : undefined;
  if (countWords(line.text) > LONGEST_TITLE && ENDS_SENTENCE.test(line.text)) return undefined;
  return takeLine(line, line.text, 'title');
};

/** Reporter and place may each have a dateline of their own. */
const MOST_DATELINES = 3;

const findDateline = (text: string): Found | undefined => {
  const start = text.search(/\S/);
  if (start < 0) return undefined;
  let end = start;
  for (let i = 0; i < MOST_DATELINES; i += 1) {
    const length = datelineLength(text.slice(end, end + 200));
    if (length === 0 || !hasArabic(text.slice(end + length))) break;
    end += length;
  }
  if (end === start) return undefined;
  const value = text.slice(start, end).replace(/[\s\-–—:]+$/, '');
  return { change: { start, end, replacement: '', reason: 'dateline' }, value };
};
