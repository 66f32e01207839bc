import { foldSpelling } from '@/lib/orthography';
import { mayBeSame } from '../names-as-options';
import type { ReviewRule } from './types';

const key = (text: string): string => foldSpelling(text).replace(/[^\p{L}\p{N}]/gu, '');

/** No option is another, or another name of the key. */
export const oneKey: ReviewRule = {
  name: 'one-key',
  check: (draft) => {
    if (!('distractors' in draft)) return undefined;
    const options = [draft.key, ...draft.distractors];
    if (new Set(options.map(key)).size !== options.length) return `two options alike: ${options.join('، ')}`;
    const alias = draft.distractors.find((option) => (draft.aliases ?? []).some((name) => mayBeSame(name, option)));
    return alias === undefined ? undefined : `«${alias}» is another name of the key`;
  },
};
