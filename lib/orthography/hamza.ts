import { DAMMA, FATHA, FATHATAN, KASRA, type MarkedLetter, markedLetters, SHADDA, SUKUN } from './marks';

/**
 * Writes every hamza of a vocalised word on its seat. Inside the engine a hamza is the letter ء whatever carries it; only here
 * does it get its seat: رَءِيس → رَئِيس, مَسْءُول → مَسْؤُول, قُرْءَان → قُرْآن, بِنَاءُهُ → بِنَاؤُهُ.
 * The rule is the strength i > u > a > none of the vowels on either side (decision of the Cairo Academy, 1960);
 * after ي always ئ, after a long vowel with fatha ء.
 */
export const seatHamza = (word: string): string => {
  if (!word.includes('ء')) return word;
  const letters = markedLetters(word);
  let out = '';
  for (let i = 0; i < letters.length; i += 1) {
    const unit = letters[i];
    if (!unit) break;
    if (unit.letter !== 'ء') {
      out += unit.letter + unit.marks;
      continue;
    }
    const previous = letters[i - 1];
    const next = letters[i + 1];
    const marks = unit.marks;
    const startsWord = i === 0 || previous?.letter === ' ';
    const beforeLongA =
      next?.letter === 'ا' &&
      next.marks === '' &&
      !marks.includes(KASRA) &&
      !marks.includes(DAMMA) &&
      !marks.includes(FATHATAN);
    // ءَءْ and ءِءْ, ءُءْ at the beginning: آ, إِي, أُو
    const hamzaAgain = startsWord && next?.letter === 'ء' && next.marks === SUKUN;
    if (hamzaAgain) {
      if (marks.includes(KASRA)) out += 'إِي';
      else if (marks.includes(DAMMA)) out += 'أُو';
      else out += 'آ';
      i += 1;
      continue;
    }
    if (startsWord) {
      if (beforeLongA) {
        out += 'آ';
        i += 1;
      } else out += (marks.includes(KASRA) ? 'إ' : 'أ') + marks;
      continue;
    }
    const before = vowelBefore(previous, letters[i - 2]);
    const isLast = next === undefined || next.letter === ' ';
    const tanwinAlif = marks.includes(FATHATAN) && next?.letter === 'ا' && letters[i + 2] === undefined;
    if (isLast || tanwinAlif) {
      const seat = finalSeat(before);
      if (!tanwinAlif) out += seat + marks;
      else {
        // سماءً and مبدأً take no alif; شيئًا and عبئًا sit on a tooth, جزءًا cannot
        const noAlif = before === 'long-a' || seat === 'أ';
        const joined = seat === 'ء' && !'اأإآدذرزو'.includes(previous?.letter ?? '');
        out += (joined ? 'ئ' : seat) + marks + (noAlif ? '' : 'ا');
        i += 1;
      }
      continue;
    }
    if (beforeLongA && (before === 'a' || before === 'none')) {
      out += marks.includes(SHADDA) ? `أ${marks}` : 'آ';
      if (!marks.includes(SHADDA)) i += 1;
      continue;
    }
    const isAfterFirstRadical = (before === 'ya' || before === 'waw') && i === 2 && hasPrefix(letters);
    out += medialSeat(isAfterFirstRadical ? 'none' : before, marks) + marks;
  }
  return out;
};

/** يَيْأَس, مَيْؤُوس, تَوْأَم: a ي or و that begins the root has not the force of those in هَيْئَة and ضَوْءَهُ. */
const hasPrefix = ([prefix, weak]: readonly MarkedLetter[]): boolean =>
  prefix?.marks === FATHA && 'يتنءم'.includes(prefix.letter) && weak?.marks === SUKUN;

type Before = 'a' | 'u' | 'i' | 'none' | 'long-a' | 'long-u' | 'ya' | 'waw';

const vowelBefore = (
  previous: { letter: string; marks: string } | undefined,
  beforeIt: { letter: string; marks: string } | undefined,
): Before => {
  if (!previous) return 'none';
  const { letter, marks } = previous;
  if (marks.includes(KASRA)) return 'i';
  if (marks.includes(DAMMA)) return 'u';
  if (marks.includes(FATHA)) return 'a';
  if ((letter === 'ا' || letter === 'ى') && marks === '') return 'long-a';
  if (letter === 'و') return beforeIt?.marks.includes(DAMMA) && marks === '' ? 'long-u' : 'waw';
  if (letter === 'ي') return 'ya';
  return 'none';
};

const finalSeat = (before: Before): string =>
  ({ a: 'أ', u: 'ؤ', i: 'ئ', none: 'ء', 'long-a': 'ء', 'long-u': 'ء', ya: 'ء', waw: 'ء' })[before];

const medialSeat = (before: Before, marks: string): string => {
  if (before === 'i' || before === 'ya' || marks.includes(KASRA)) return 'ئ';
  if (before === 'u' && !marks.includes(KASRA)) return 'ؤ';
  if (marks.includes(DAMMA)) return 'ؤ';
  if (before === 'long-a' || before === 'long-u' || before === 'waw') return 'ء';
  return 'أ';
};

/** The inverse: every seat becomes ء and آ becomes ءَا, so that stems can be joined before the seats are chosen: آمَنَ → ءَامَنَ. */
export const unseatHamza = (word: string): string =>
  SEATED.test(word) ? word.replace(/آ/g, 'ءَا').replace(/[أإؤئ]/g, 'ء') : word;
const SEATED = /[آأإؤئ]/;
