import type { Rule } from './rules';

/** Every space is one U+0020, every line end one \n; no line begins or ends with a space. */
export const WHITE_SPACE_RULES: readonly Rule[] = [
  { pattern: /\r\n?|[\v\f\u0085\u2028\u2029]/g, replacement: '\n', reason: 'white-space' },
  { pattern: /(?! (?:\S|$))[^\S\n]+/g, replacement: ' ', reason: 'white-space' },
  { pattern: /(?<=^|\n) | (?=\n|$)/g, replacement: '', reason: 'white-space' },
];
