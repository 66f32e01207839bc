import type { Note, TextSpan } from '@/lib/articles';
import type { ReaderParagraph } from './reader-text';

/**
 * A run of a paragraph that is drawn alike. Spaces and punctuation are pieces without a word, so that the text stays
 * whole when it is selected and copied.
 */
export type Piece = {
  readonly text: string;
  /** Index of the word in its paragraph. */
  readonly word?: number;
  /** Index of the editor's note that covers it. */
  readonly note?: number;
  /** Set on the last piece of a note: the sign that leads to it stands here. */
  readonly noteEnds?: true;
  readonly lit: boolean;
};

/** Cuts a paragraph into pieces at word, note and light boundaries; joined, they are its text again. */
export const cutPieces = (
  paragraph: ReaderParagraph,
  marks: { readonly notes: readonly Note[]; readonly lit: TextSpan | undefined },
): readonly Piece[] => {
  const { start: origin, text, words } = paragraph;
  const local = (offset: number): number => Math.min(Math.max(offset - origin, 0), text.length);
  const spans = [...marks.notes, ...(marks.lit ? [marks.lit] : [])].map(({ start, end }) => [local(start), local(end)]);
  const cuts = new Set([
    0,
    text.length,
    ...words.flatMap(({ start, end }) => [start, end]),
    ...outsideWords(spans.flat(), words),
  ]);
  const points = [...cuts].sort((a, b) => a - b);
  const wordAt = new Map(words.map((word, index) => [word.start, { end: word.end, index }]));

  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? text.length;
    const word = wordAt.get(start);
    const note = marks.notes.findIndex((span) => local(span.start) < end && start < local(span.end));
    const noteEnd = marks.notes[note]?.end;
    return {
      text: text.slice(start, end),
      ...(word?.end === end ? { word: word.index } : {}),
      ...(note < 0 ? {} : { note }),
      ...(noteEnd !== undefined && noteEnd <= origin + end ? { noteEnds: true as const } : {}),
      lit: marks.lit !== undefined && local(marks.lit.start) < end && start < local(marks.lit.end),
    };
  });
};

/** A word is never cut in two, for its letters join: a boundary inside one is left out, and the word takes it whole. */
const outsideWords = (points: readonly number[], words: ReaderParagraph['words']): readonly number[] =>
  points.filter((point) => !words.some(({ start, end }) => start < point && point < end));
