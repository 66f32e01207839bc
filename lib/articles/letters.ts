import type { Change, Draft } from './draft';
import type { Rule } from './rules';

/** U+0640 lengthens a line, not a word. It stays only in هـ, the Hijri year; alone between spaces it was a dash. */
export const TATWEEL_RULES: readonly Rule[] = [
  // «لـ »الحياة«», «بـ 282»: what is drawn out joins, whatever space was typed after it
  {
    pattern: /(?<=(?<![\p{L}\p{M}])[وف]?[بلك])ـ+ ?(?=[\p{N}«»"“”(])/gu,
    replacement: '',
    reason: 'tatweel',
  },
  { pattern: /(?<![\p{L}\p{M}ـ])ـ+(?![\p{L}\p{M}ـ])/gu, replacement: '-', reason: 'tatweel' },
  { pattern: /(?<!(?<![\p{L}\p{M}ـ])ه)ـ+|ـ+(?=[\p{L}\p{M}])/gu, replacement: '', reason: 'tatweel' },
];

const PRESENTATION_FORMS = /[\ufb50-\ufd3d\ufd40-\ufdff\ufe70-\ufefc]+/g;
/** NFKC gives a mark that is printed alone a space or a tatweel to stand on. */
const MARK_CARRIER = /[ ـ](?=\p{M})/gu;

/** Letters in their printed shapes become letters: «ﻛﺘﺎب» → «كتاب». */
export const unshapeLetters = ({ text }: Draft): Change[] =>
  normalizeRuns(text, PRESENTATION_FORMS, (run) => run.normalize('NFKC').replace(MARK_CARRIER, ''));

/** Composes a letter and its mark as NFC wants: ا + U+0654 → أ. */
export const composeLetters = ({ text }: Draft): Change[] =>
  text.normalize('NFC') === text ? [] : normalizeRuns(text, /\S+/g, (run) => run.normalize('NFC'));

const normalizeRuns = (text: string, runs: RegExp, normalize: (run: string) => string): Change[] =>
  Array.from(text.matchAll(runs), (match) => ({
    run: match[0],
    start: match.index,
    end: match.index + match[0].length,
    replacement: normalize(match[0]),
    reason: 'presentation-form' as const,
  }))
    .filter(({ run, replacement }) => run !== replacement)
    .map(({ start, end, replacement, reason }) => ({ start, end, replacement, reason }));
