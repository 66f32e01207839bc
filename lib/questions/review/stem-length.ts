import { countWords } from '../wording';
import type { ReviewRule } from './types';

const MOST = 25;
const FEWEST = 3;
/** «إلامَ تهدف المؤسسة؟» leaves open which one. */
const FEWEST_OF_FACT = 4;
const FACTUAL = new Set(['detail', 'cause']);

/** A stem has 3 to 25 words. */
export const stemLength: ReviewRule = {
  name: 'stem-length',
  check: ({ stem, skill }) => {
    const words = stem.split(/\s+/).length;
    return words > MOST
      ? `${words} words`
      : countWords(stem) < (FACTUAL.has(skill) ? FEWEST_OF_FACT : FEWEST)
        ? 'too short to be a question'
        : undefined;
  },
};
