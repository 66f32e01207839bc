import type { ReviewRule } from './types';

/** No question rests on a passage that an editor marked as wrong. */
export const editorsNote: ReviewRule = {
  name: 'editors-note',
  check: (draft, { annotated }) => {
    const note = annotated.article.notes.find(({ start, end }) =>
      draft.evidence.some((span) => start < span.end && span.start < end),
    );
    return note === undefined ? undefined : `an editor's note stands at ${note.start}`;
  },
};
