import type { Edit, EditReason } from './types';

/**
 * A text on its way from the source to the page. It is a row of pieces that together cover the source: a piece without a
 * reason is the source's own, a piece with one stands in the place of `source.slice(start, end)`.
 *
 *     source  و الرئيس      pieces  [و] [' ' → '' white-space] [الرئيس]      text  والرئيس
 */
export type Draft = { readonly source: string; readonly text: string; readonly pieces: readonly Piece[] };
type Piece = { readonly text: string; readonly start: number; readonly end: number; readonly reason?: EditReason };

/** A change to the draft's own text; unlike an Edit its offsets count in the draft, not in the source. */
export type Change = {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  readonly reason: EditReason;
};

/** One step of cleaning: what to change in a draft, in order and apart. */
export type Pass = (draft: Draft) => readonly Change[];

export const startDraft = (source: string): Draft => ({
  source,
  text: source,
  pieces: source === '' ? [] : [{ text: source, start: 0, end: source.length }],
});

/** Carries changes out and keeps the way back to the source. */
export const revise = (draft: Draft, changes: readonly Change[]): Draft => {
  if (changes.length === 0) return draft;
  const pieces: Piece[] = [];
  let next = 0;
  let rest: Piece | undefined = draft.pieces[0];
  let inText = 0;
  let inSource = 0;

  const take = (upTo: number): Piece[] => {
    const taken: Piece[] = [];
    while (rest && inText + rest.text.length <= upTo) {
      taken.push(rest);
      inText += rest.text.length;
      inSource = rest.end;
      next += 1;
      rest = draft.pieces[next];
    }
    if (rest && inText < upTo) {
      const [head, tail] = split(rest, upTo - inText);
      taken.push(head);
      rest = tail;
      inText = upTo;
      inSource = head.end;
    }
    return taken;
  };

  for (const { start, end, replacement, reason } of changes) {
    for (const piece of take(start)) pieces.push(piece);
    const from = inSource;
    const replaced = take(end);
    const earlier =
      reason === 'white-space'
        ? replaced.find((piece) => piece.reason && piece.reason !== 'white-space')?.reason
        : undefined;
    pieces.push({ text: replacement, start: from, end: inSource, reason: earlier ?? reason });
  }
  for (const piece of take(Infinity)) pieces.push(piece);
  return { source: draft.source, text: pieces.map((piece) => piece.text).join(''), pieces };
};

/** Cuts a piece in its text. The head of a replaced piece keeps all of its source; the tail is then an insertion after it. */
const split = (piece: Piece, at: number): [Piece, Piece] => {
  const middle = piece.reason ? piece.end : piece.start + at;
  return [
    { ...piece, text: piece.text.slice(0, at), end: middle },
    { ...piece, text: piece.text.slice(at), start: middle },
  ];
};

/** The recorded edits: touching pieces of one reason are one edit, and what came back to the source is none. */
export const toEdits = (draft: Draft): Edit[] => {
  const edits: Edit[] = [];
  for (const { text, start, end, reason } of draft.pieces) {
    if (!reason) continue;
    const last = edits.at(-1);
    const isInsertion = start === end || last?.start === last?.end;
    if (last && last.end === start && (last.reason === reason || isInsertion)) {
      const main = start === end ? last.reason : reason;
      edits[edits.length - 1] = { start: last.start, end, replacement: last.replacement + text, reason: main };
    } else edits.push({ start, end, replacement: text, reason });
  }
  return edits.filter((edit) => edit.replacement !== draft.source.slice(edit.start, edit.end));
};
