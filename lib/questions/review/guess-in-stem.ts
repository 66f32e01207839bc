import type { ReviewRule } from './types';

const LEAST_MARGIN = 0.25;

/** Every word that the stem took from the text has an analysis that is no guess. Names may be unknown: they are names. */
export const guessInStem: ReviewRule = {
  name: 'guess-in-stem',
  check: (draft, { tokens }) => {
    for (const { from, to } of draft.stemSpans) {
      for (let i = from; i < to; i += 1) {
        const token = tokens[i];
        if (token?.kind !== 'word' || !token.analysis) continue;
        if (token.analysis.source === 'guess') return `«${token.form}» is a guess`;
        if (token.analysis.source === 'lexicon' && token.analysis.pos === 'VERB' && token.margin < LEAST_MARGIN)
          return `«${token.form}» could be read in two ways`;
      }
    }
    return undefined;
  },
};
