import { isMarkCode } from './marks';

/** How letters are evened out for a loose comparison; written down because learners' answers are judged by it. */
const FOLDS: readonly (readonly [from: string, to: string])[] = [
  ['أإآٱ', 'ا'],
  ['ىیے', 'ي'],
  ['ک', 'ك'],
  ['ؤئ', 'ء'],
];

/** For each code of the Arabic block what it is folded to; 0 for marks and tatweel, which go. */
const FOLDED = Uint16Array.from({ length: 0x700 }, (_, code) => (isMarkCode(code) || code === 0x0640 ? 0 : code));
for (const [from, to] of FOLDS) for (const letter of from) FOLDED[letter.charCodeAt(0)] = to.charCodeAt(0);

const fold = (text: string): string => {
  let from = 0;
  // most stems are their own key; they are folded by the ten thousand when the lexicon is loaded
  while (from < text.length && !isFolded(text.charCodeAt(from))) from += 1;
  if (from === text.length) return text;
  let out = text.slice(0, from);
  for (let i = from; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const folded = FOLDED[code] ?? code;
    if (folded !== 0) out += folded === code ? text[i] : String.fromCharCode(folded);
  }
  return out;
};
const isFolded = (code: number): boolean => code < FOLDED.length && FOLDED[code] !== code;

/** A loose key for comparing spellings: marks, hamza seats, final ya and ta marbuta evened out: أُسامةَ → اسامه. */
export const foldSpelling = (text: string): string => fold(text).replace(/ة/g, 'ه');

/** The key under which the lexicon is looked up: as foldSpelling, but ة stays itself: مدرسةٌ → مدرسة. */
export const lexiconKey = (text: string): string => fold(text);

/**
 * Whether what is written can stand for a standard spelling: ا may stand for أ إ آ, but a written hamza means itself
 * (إن is not أن). Returns the number of letters written more loosely than the standard, or -1 where they contradict.
 * Both must have the same lexiconKey.
 */
export const spellingDistance = (written: string, standard: string): number => {
  let distance = 0;
  for (let i = 0; i < written.length; i += 1) {
    const ours = written[i] ?? '';
    const theirs = standard[i] ?? '';
    if (ours === theirs) continue;
    // a hamza written on the alif of اتفاق, استقرار is a common slip; elsewhere a written hamza means itself
    if (ours === 'إ' && theirs === 'ا') {
      distance += 5;
      continue;
    }
    if (ours === 'إ' && theirs !== 'إ') return -1;
    if (ours === 'أ' && (theirs === 'إ' || theirs === 'آ')) return -1;
    if (ours === 'آ') return -1;
    if (ours === 'أ' && theirs === 'ا') distance += 6;
    // ى for ي is Egyptian habit, ي for ى rarer: على is the preposition before it is Ali
    else if (ours === 'ى' && theirs === 'ي') distance += 4;
    else if (ours === 'ي' && theirs === 'ى') distance += 3;
    else distance += 1;
  }
  return distance;
};
