import { hasArabic } from '@/lib/orthography';
import type { Change, Draft } from './draft';

/**
 * Single marks, and the plus signs of agencies (+ميغ+), quote only where they stand tightly around words;
 * elsewhere they are an apostrophe or an addition.
 */
const TIGHT_PAIRS: readonly RegExp[] = [
  /(?<![\p{L}\p{M}\p{N}'‘’])['‘’‛](?<words>\p{L}[^'‘’‛«»"“”\n]{0,80})['‘’](?![\p{L}\p{N}'‘’])/gu,
  /(?<![\p{L}\p{M}\p{N}+])\+(?<words>\p{L}[^+«»"“”\n]{0,80})\+(?![\p{L}\p{N}+])/gu,
];
const ENDS_TIGHTLY = /[\p{L}\p{M}\p{N}؟!)]$/u;

/** 'الحياة' → «الحياة», +ميغ+ → «ميغ». */
export const openSingleQuotes = ({ text }: Draft): Change[] =>
  TIGHT_PAIRS.flatMap((pattern) => Array.from(text.matchAll(pattern)))
    .filter((match) => hasArabic(match[0]) && ENDS_TIGHTLY.test(match.groups?.words ?? ''))
    .flatMap((match) => [
      { at: match.index, mark: '«' },
      { at: match.index + match[0].length - 1, mark: '»' },
    ])
    .sort((a, b) => a.at - b.at)
    .map(({ at, mark }) => ({ start: at, end: at + 1, replacement: mark, reason: 'quotation-mark' }));
