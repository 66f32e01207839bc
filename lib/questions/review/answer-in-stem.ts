import { foldSpelling } from '@/lib/orthography';
import type { ReviewRule } from './types';

const words = (text: string): string =>
  ` ${foldSpelling(text)
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()} `;

/** The key, or another name of it, must not stand in the stem. */
export const answerInStem: ReviewRule = {
  name: 'answer-in-stem',
  check: (draft) => {
    if (draft.type !== 'multiple-choice' && draft.type !== 'cloze' && draft.type !== 'short-answer') return undefined;
    const answers = draft.type === 'short-answer' ? draft.accepted : [draft.key, ...(draft.aliases ?? [])];
    const stem = words(draft.stem);
    const found = answers.find((answer) => words(answer).trim().length > 2 && stem.includes(words(answer)));
    return found === undefined ? undefined : `«${found}» stands in the stem`;
  },
};
