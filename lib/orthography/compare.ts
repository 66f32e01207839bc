import { toWesternDigits } from './digits';
import { stripMarks } from './marks';
import { normalizeWord } from './normalize';
import { foldSpelling } from './spelling';

const bareText = (text: string): string =>
  toWesternDigits(normalizeWord(text))
    .replace(/[^\p{L}\p{N}\p{M}\s.,%]/gu, ' ')
    .replace(/[.,](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether two texts are the same but for marks, punctuation and digit shapes: «كِتابٌ» ~ كتاب. */
export const isSameSpelling = (a: string, b: string): boolean => stripMarks(bareText(a)) === stripMarks(bareText(b));

/** Whether two texts are the same but for hamza, ta marbuta, alif maqsura and the article as well: القاهره ~ قاهرة. */
export const isLooselySame = (a: string, b: string): boolean =>
  withoutArticles(foldSpelling(bareText(a))) === withoutArticles(foldSpelling(bareText(b)));

const withoutArticles = (text: string): string =>
  text
    .split(' ')
    .map((word) => word.replace(/^ال(?=..)/, ''))
    .join(' ');
