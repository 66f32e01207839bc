/**
 * Patterns are written in Latin so that a line of them can be read: digits are radicals, `a u i` short vowels, `o` sukun, `~` shadda
 * (before its vowel), `A` alif, `Y` alif maqsura, `p` ta marbuta, `'` hamza (its seat is chosen later), `t s n m y w` themselves.
 */
const SYMBOLS: Readonly<Record<string, string>> = {
  a: '\u064e',
  u: '\u064f',
  i: '\u0650',
  o: '\u0652',
  '~': '\u0651',
  A: 'ا',
  Y: 'ى',
  p: 'ة',
  "'": 'ء',
  t: 'ت',
  s: 'س',
  n: 'ن',
  m: 'م',
  y: 'ي',
  w: 'و',
  T: 'ط',
  d: 'د',
};

/** Fills a pattern with the letters of a root: fill('ma1o2uw3', 'كتب') → مَكْتُوب. */
export const fill = (pattern: string, root: string): string => {
  let out = '';
  for (const symbol of pattern)
    out += symbol >= '1' && symbol <= '5' ? (root[Number(symbol) - 1] ?? '') : (SYMBOLS[symbol] ?? symbol);
  return out;
};
