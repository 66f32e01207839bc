import type { ReviewRule } from './types';

/** A choice has three distractors, or it is not asked. */
export const enoughOptions: ReviewRule = {
  name: 'enough-options',
  check: (draft) =>
    'distractors' in draft && draft.distractors.length !== 3 ? `${draft.distractors.length} distractors` : undefined,
};
