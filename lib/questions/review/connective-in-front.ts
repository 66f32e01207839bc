import type { ReviewRule } from './types';

const DANGLING = /^(?:(?:من|أين|متى|كم|ما|ماذا) )?(?:كما|حيث|غير أن|لكن|بينما|إذ|مما|ولكن|بل|ثم|أما|وهو|وهي)(?: |$)/;

/** A stem does not open with a connective that hangs on the sentence before. */
export const connectiveInFront: ReviewRule = {
  name: 'connective-in-front',
  check: ({ stem, type }) =>
    type !== 'cloze' && DANGLING.test(stem) ? `opens with ${DANGLING.exec(stem)?.[0] ?? ''}` : undefined,
};
