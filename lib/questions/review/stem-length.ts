import { countWords } from '../wording';
import type { ReviewRule } from './types';

const MOST = 25;
const FEWEST = 3;

/** A stem has 3 to 25 words. */
export const stemLength: ReviewRule = {
  name: 'stem-length',
  check: ({ stem }) => {
    const words = stem.split(/\s+/).length;
    return words > MOST ? `${words} words` : countWords(stem) < FEWEST ? 'too short to be a question' : undefined;
  },
};
