import type { Change, Draft } from './draft';
import type { Rule } from './rules';

const ARABIC_SIGN: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' };
const ARABIC = /[\p{Script=Arabic}\p{M}]/u;
const DIGIT = /\p{N}/u;
const BRACKET = /[«»“”"()[\]']/;
/** What is left of an HTML entity before its semicolon. */
const ENTITY = /&#?\w{1,10}$/;

/** , ; ? beside an Arabic word become ، ؛ ؟; inside a number, between Latin words and in code they stay. */
export const turnLatinPunctuation = ({ text }: Draft): Change[] =>
  Array.from(text.matchAll(/[,;?]/g))
    .filter(({ index }) => isInArabic(text, index))
    .map((match) => ({
      start: match.index,
      end: match.index + 1,
      replacement: ARABIC_SIGN[match[0]] ?? match[0],
      reason: 'latin-punctuation',
    }));

const isInArabic = (text: string, at: number): boolean => {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (DIGIT.test(before) && DIGIT.test(after)) return false;
  if (text[at] === ';' && ENTITY.test(text.slice(Math.max(0, at - 12), at))) return false;
  const [left, right] = [neighbour(text, at, -1), neighbour(text, at, 1)];
  return ARABIC.test(left) || ARABIC.test(right) || (DIGIT.test(left) && DIGIT.test(right));
};

/** The next character that is neither space nor bracket; three steps are enough for «», (أبيك), and the like. */
const neighbour = (text: string, at: number, step: 1 | -1): string => {
  for (let i = 1; i <= 3; i += 1) {
    const character = text[at + i * step] ?? '';
    if (character !== ' ' && !BRACKET.test(character)) return character;
  }
  return '';
};

/** Signs that were typed twice or beside one that says the same. «؟!» and «!!» are meant. */
export const STRAY_PUNCTUATION: readonly Rule[] = [
  { pattern: /(?:\.{2,}|…(?= ?[.…]))(?: ?[.…])*/g, replacement: '…', reason: 'latin-punctuation' },
  { pattern: /(?<=[.]) \.(?=[ \n»)]|$)/g, replacement: '', reason: 'latin-punctuation' },
  { pattern: /(?<=[\p{L}\p{M}\p{N}»)]{2})\. ?(?=،)/gu, replacement: '', reason: 'latin-punctuation' },
  { pattern: /(?<=[؟!]) ?[.،](?! ?[.،])/g, replacement: '', reason: 'latin-punctuation' },
  { pattern: /(?<=،)(?: ?[،.])+/g, replacement: '', reason: 'latin-punctuation' },
  { pattern: /(?<=؛)(?: ?[؛،.])+/g, replacement: '', reason: 'latin-punctuation' },
  { pattern: /(?<=:)(?: ?[:،])+/g, replacement: '', reason: 'latin-punctuation' },
  { pattern: /(?<=؟)(?: ?؟)+/g, replacement: '', reason: 'latin-punctuation' },
];
