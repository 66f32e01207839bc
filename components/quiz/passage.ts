import type { TextSpan } from '@/lib/articles';

export type PassagePart = { readonly text: string; readonly lit: boolean };
/** A paragraph of the article, or as much of it as is needed around the parts that matter. */
export type Passage = { readonly start: number; readonly parts: readonly PassagePart[] };

const PARAGRAPH = /[^\n]+/g;
/** So much of a long paragraph stands before and after what is lit; the reader page shows the rest. */
const CONTEXT = 160;

/** The paragraphs that hold the spans, cut at the spans' ends; far from them a long paragraph ends in «…». */
export const passagesOf = (text: string, spans: readonly TextSpan[]): readonly Passage[] =>
  [...text.matchAll(PARAGRAPH)].flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const inside = spans.filter((span) => span.start < end && start < span.end);
    return inside.length > 0 ? [{ start, parts: cut({ text, start, end, spans: inside }).map(shorten) }] : [];
  });

const cut = (paragraph: TextSpan & { text: string; spans: readonly TextSpan[] }): readonly PassagePart[] => {
  const { text, start, end, spans } = paragraph;
  const clamp = (offset: number): number => Math.min(Math.max(offset, start), end);
  const points = [...new Set([start, end, ...spans.flatMap((span) => [clamp(span.start), clamp(span.end)])])];
  points.sort((a, b) => a - b);
  return points.slice(0, -1).map((from, i) => ({
    text: text.slice(from, points[i + 1]),
    lit: spans.some((span) => span.start <= from && from < span.end),
  }));
};

/** Leaves the words next to what is lit: the end of the first part, the start of the last, both ends of one between. */
const shorten = (part: PassagePart, place: number, parts: readonly PassagePart[]): PassagePart => {
  const head = place > 0 ? CONTEXT : 0;
  const tail = place < parts.length - 1 ? CONTEXT : 0;
  if (part.lit || part.text.length <= head + tail + CONTEXT / 2) return part;
  const first = part.text.slice(0, head).replace(/\S*$/, '');
  const last = tail === 0 ? '' : part.text.slice(-tail).replace(/^\S*/, '');
  return { ...part, text: `${first}…${last}` };
};
