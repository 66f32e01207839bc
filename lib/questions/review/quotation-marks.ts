import type { ReviewRule } from './types';

const PAIRS: readonly (readonly [string, string])[] = [
  ['«', '»'],
  ['(', ')'],
];

/** What is opened in a stem or option is closed in it. */
export const quotationMarks: ReviewRule = {
  name: 'quotation-marks',
  check: (draft) => {
    const texts = [
      draft.stem,
      ...('distractors' in draft ? [draft.key, ...draft.distractors] : []),
      ...(draft.type === 'ordering' ? draft.ordered : []),
    ];
    const open = texts.find((text) =>
      PAIRS.some(([left, right]) => text.split(left).length !== text.split(right).length),
    );
    return open === undefined ? undefined : `not closed: ${open}`;
  },
};
