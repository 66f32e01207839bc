import { markedLetters, orderMarks } from './marks';
import { foldSpelling } from './spelling';

const TATWEEL = '\u0640';

/**
 * Puts the marks of a full vocalisation on the letters as they are printed: (الامريكي, الْأَمْرِيكِيُّ) → الْاَمْرِيكِيُّ.
 * Where the letters are not the same but for their hamzas (مئة, مِائَة), the word stays as printed. The result is NFC, as the text around it.
 */
export const markPrinted = (printed: string, vocalized: string): string => {
  const ours = markedLetters(printed);
  const theirs = markedLetters(orderMarks(vocalized));
  const marked: string[] = [];
  let at = 0;
  for (const { letter, marks } of ours) {
    if (letter === TATWEEL) {
      marked.push(letter + marks);
      continue;
    }
    const other = theirs[at];
    if (!other || foldSpelling(letter) !== foldSpelling(other.letter)) return printed;
    marked.push(letter + (other.marks || marks));
    at += 1;
  }
  return at === theirs.length ? marked.join('').normalize('NFC') : printed;
};
