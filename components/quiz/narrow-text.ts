import type { TextSpan } from '@/lib/articles';
import type { ReaderText } from '@/components/reader/reader-text';

const overlaps = (a: TextSpan, b: TextSpan): boolean => a.start < b.end && b.start < a.end;

/** What a hint leaves of a text: at 1 the paragraphs of the evidence, at 2 its sentences lit in them as well. */
export const narrowText = (
  text: ReaderText,
  { spans, hints }: { readonly spans: readonly TextSpan[]; readonly hints: number },
): { readonly text: ReaderText; readonly lit: readonly TextSpan[] } => {
  const paragraphs = text.paragraphs.filter((paragraph) => spans.some((span) => overlaps(span, paragraph)));
  // Evidence in another text narrows nothing here.
  if (hints === 0 || paragraphs.length === 0) return { text, lit: [] };
  const lit = hints < 2 ? [] : text.sentences.filter((sentence) => spans.some((span) => overlaps(span, sentence)));
  return { text: { ...text, paragraphs }, lit };
};
