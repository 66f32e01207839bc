export const FATHA = '\u064e';
export const DAMMA = '\u064f';
export const KASRA = '\u0650';
export const SHADDA = '\u0651';
export const SUKUN = '\u0652';
export const FATHATAN = '\u064b';
export const DAMMATAN = '\u064c';
export const KASRATAN = '\u064d';
export const DAGGER_ALEF = '\u0670';

const SHORT_VOWEL_BEFORE_SHADDA = /([\u064b-\u0650])\u0651/g;

/** As isMark, of a UTF-16 code: stems are stripped by the hundred thousand when the lexicon is loaded, and a regex took half of that time. */
export const isMarkCode = (code: number): boolean =>
  code >= 0x064b
    ? code <= 0x065f ||
      code === 0x0670 ||
      (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06de && code !== 0x06e9)
    : code >= 0x0610 && code <= 0x061a;

/** Whether the character is a vowel mark, shadda, sukun or a Qur'anic sign. */
export const isMark = (character: string): boolean => isMarkCode(character.charCodeAt(0));

const firstMark = (text: string): number => {
  for (let i = 0; i < text.length; i += 1) if (isMarkCode(text.charCodeAt(i))) return i;
  return -1;
};

/** Removes harakat, tanwin, shadda and sukun: كَتَبَ → كتب. Tatweel stays. */
export const stripMarks = (text: string): string => {
  const first = firstMark(text);
  if (first < 0) return text;
  let out = text.slice(0, first);
  let from = -1;
  for (let i = first + 1; i < text.length; i += 1) {
    if (!isMarkCode(text.charCodeAt(i))) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      out += text.slice(from, i);
      from = -1;
    }
  }
  return from < 0 ? out : out + text.slice(from);
};

/** Puts shadda before its vowel, the order a reader thinks in; NFC puts it after: مُدَِّ → مُدِّ. */
export const orderMarks = (text: string): string => text.replace(SHORT_VOWEL_BEFORE_SHADDA, '\u0651$1');

/** One letter with the marks that belong to it. */
export type MarkedLetter = { readonly letter: string; readonly marks: string };

/** Splits a word into letters with their marks: كَتَبَ → [ك َ][ت َ][ب َ]. A mark without a letter joins an empty one. */
export const markedLetters = (word: string): MarkedLetter[] => {
  const out: MarkedLetter[] = [];
  let at = 0;
  while (at < word.length) {
    const code = word.charCodeAt(at);
    let letterEnd = at;
    if (!isMarkCode(code)) letterEnd += code >= 0xd800 && code < 0xdc00 && at + 1 < word.length ? 2 : 1;
    let end = letterEnd;
    while (end < word.length && isMarkCode(word.charCodeAt(end))) end += 1;
    out.push({ letter: word.slice(at, letterEnd), marks: word.slice(letterEnd, end) });
    at = end;
  }
  return out;
};

/** Letters before which an unwritten vowel can only be a fatha. */
const AFTER_FATHA = new Set('اىة');
const LONG_CARRIERS: Readonly<Record<string, string>> = { ا: FATHA, ى: FATHA, و: DAMMA, ي: KASRA };

/**
 * Completes light vocalisation: a fatha before ا ى ة and a sukun on every other unmarked consonant but the last:
 * مَكتَبة → مَكْتَبَة. A letter of length after its own vowel (كِتاب, نُور) stays bare.
 */
export const completeMarks = (word: string): string => {
  const letters = markedLetters(orderMarks(word));
  let out = '';
  for (let i = 0; i < letters.length; i += 1) out += completed(letters, i);
  return out;
};

const completed = (letters: readonly MarkedLetter[], i: number): string => {
  const { letter, marks } = letters[i] as MarkedLetter;
  const next = letters[i + 1];
  if (letter === ' ' || MARK_CLASS.test(marks)) return letter + marks;
  if (next && AFTER_FATHA.has(next.letter) && next.marks === '' && !AFTER_FATHA.has(letter) && letter !== 'آ')
    return letter + marks + FATHA;
  if (letter === 'ا' || letter === 'آ' || letter === 'ى') return letter + marks;
  // the article's lam before a sun letter is silent (الشَّمْس, لِلشَّمْس, بِاللّٰه); no other ل comes bare before a shadda
  if (letter === 'ل' && marks === '' && next?.marks.includes(SHADDA)) return letter;
  if (!next || next.letter === ' ') return letter + marks;
  const carried = LONG_CARRIERS[letter];
  if (carried && marks === '' && letters[i - 1]?.marks.includes(carried)) return letter;
  return marks === '' ? letter + SUKUN : letter + marks;
};

const MARK_CLASS = /[\u064b-\u0650\u0652\u0670]/;

/**
 * Whether marks that are written agree with a full vocalisation: كتَب agrees with كَتَبَ, not with كُتُب.
 * Only written marks are compared; letters are taken to be the same but for the hamza's seat.
 */
export const marksAgree = (written: string, full: string): boolean => {
  if (firstMark(written) < 0) return true;
  const ours = markedLetters(written.replace(/\u0640/g, ''));
  const theirs = markedLetters(orderMarks(full).replace(/\u0640/g, ''));
  if (ours.length !== theirs.length) return false;
  return ours.every(({ marks }, i) => {
    const other = theirs[i]?.marks ?? '';
    if (marks.includes(SHADDA) && !other.includes(SHADDA)) return false;
    const vowel = MARK_CLASS.exec(marks)?.[0];
    if (vowel === undefined || vowel === DAGGER_ALEF) return true;
    const expected = MARK_CLASS.exec(other)?.[0];
    if (vowel === SUKUN) return expected === undefined || expected === SUKUN;
    // هَذَا is هٰذَا in the usual print
    if (vowel === FATHA && expected === DAGGER_ALEF) return true;
    return expected === undefined
      ? i === ours.length - 1 || theirs[i]?.letter === 'ا' || theirs[i - 1] === undefined
      : expected === vowel;
  });
};

/**
 * Whether a word that is written with all its marks is this full vocalisation. As marksAgree, but a shadda left out is one that is
 * not there: عَامِ is no form of عَامّ.
 */
export const marksMatch = (written: string, full: string): boolean => {
  const theirs = markedLetters(orderMarks(full));
  return (
    marksAgree(written, full) &&
    markedLetters(written).every(({ marks }, i) => marks.includes(SHADDA) || !theirs[i]?.marks.includes(SHADDA))
  );
};
