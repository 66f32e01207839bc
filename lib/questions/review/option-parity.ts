import { countWords } from '../wording';
import type { ReviewRule } from './types';

/** Options look alike: the key is neither much longer nor much shorter than the others, and all have the article or none has. */
export const optionParity: ReviewRule = {
  name: 'option-parity',
  check: (draft) => {
    if (!('distractors' in draft)) return undefined;
    const longest = Math.max(...draft.distractors.map((option) => option.length));
    if (draft.key.length > longest * 1.6 + 4) return 'the key is much the longest';
    const counts = [draft.key, ...draft.distractors].map(countWords);
    if (draft.skill !== 'vocabulary' && Math.max(...counts) - Math.min(...counts) > 3)
      return 'options of very different length';
    if (draft.skill === 'reference' && (counts[0] ?? 0) > Math.max(...counts.slice(1)))
      return 'the key alone has so many words';
    const articles = new Set([draft.key, ...draft.distractors].map((option) => /^(?:في )?ال/.test(option)));
    return draft.type === 'cloze' && draft.rule === 'cloze-agreement' && articles.size > 1
      ? 'some options have the article'
      : undefined;
  },
};
