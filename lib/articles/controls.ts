import { stripControls } from '@/lib/orthography';
import type { Change, Draft } from './draft';

/** C0 and C1 controls but tab and line ends, and halves of surrogate pairs: none of them is text. */
const NOT_TEXT =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Where the controls of lib/orthography can stand at all; it alone decides which of them they are. */
const PERHAPS_CONTROL = /[\u00ad\u061c\u200b-\u206f\ufeff]/g;

/** Cuts bidi and zero-width characters: «قال\u200f» → «قال». */
export const cutControls = ({ text }: Draft): Change[] => {
  const found = new Set<number>();
  for (const { index } of text.matchAll(NOT_TEXT)) found.add(index);
  for (const match of text.matchAll(PERHAPS_CONTROL)) if (stripControls(match[0]) === '') found.add(match.index);
  return [...found]
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + 1, replacement: '', reason: 'control-character' }));
};
