import type { EditReason } from './types';
import type { Change } from './draft';

/** One line of a draft; `next` is where the line after it begins. */
export type Line = { readonly text: string; readonly start: number; readonly end: number; readonly next: number };

export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start < text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const next = found < 0 ? end : end + 1;
    lines.push({ text: text.slice(start, end), start, end, next });
    start = next;
  }
  return lines;
};

export const cutLine = ({ start, next }: Line, reason: EditReason): Change => ({
  start,
  end: next,
  replacement: '',
  reason,
});

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** A sentence's last sign with the quotation marks and brackets that close after it. */
export const ENDS_SENTENCE = /[.؟?!…]['"”“″»«’)\]]{0,3}$/;
