import type { RawToken } from './tokenize';
import type { Paragraph, Sentence } from './types';

const ENDERS = new Set(['.', '؟', '!', '?', '…']);
const CLOSERS = new Set(['»', '"', '”', ')', ']']);
/** Abbreviations after whose point a sentence goes on: د. أحمد */
const ABBREVIATIONS = new Set(['د', 'أ', 'م', 'ا', 'ب', 'ت', 'ه', 'ق', 'ص']);

/** سي.أن.أن: a point between short words without a space ends nothing. */
const isInsideAcronym = (before: RawToken, point: RawToken, after: RawToken | undefined): boolean =>
  after?.kind === 'word' && after.start === point.end && before.form.length <= 3 && after.form.length <= 4;

/** Paragraphs are parted by a blank line. */
export const splitParagraphs = (text: string, tokens: readonly RawToken[]): Paragraph[] => {
  const paragraphs: Paragraph[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i += 1) {
    const before = tokens[i - 1];
    const after = tokens[i];
    if (!before) break;
    if (after !== undefined && !text.slice(before.end, after.start).includes('\n\n')) continue;
    const first = tokens[from];
    if (first) paragraphs.push({ start: first.start, end: before.end, from, to: i });
    from = i;
  }
  return paragraphs;
};

/** Sentences end at . ؟ ! … and at the paragraph's end, not after an initial (د.). */
export const splitSentences = (
  tokens: readonly RawToken[],
  paragraphs: readonly Paragraph[],
  headings: readonly { readonly start: number; readonly end: number }[],
): Sentence[] => {
  const sentences: Sentence[] = [];
  paragraphs.forEach((paragraph, index) => {
    let from = paragraph.from;
    const isHeading = headings.some(({ start, end }) => start <= paragraph.start && paragraph.end <= end);
    const close = (to: number): void => {
      const first = tokens[from];
      const last = tokens[to - 1];
      if (first && last && to > from)
        sentences.push({
          start: first.start,
          end: last.end,
          from,
          to,
          paragraph: index,
          ...(isHeading ? { isHeading } : {}),
        });
      from = to;
    };
    for (let i = paragraph.from; i < paragraph.to; i += 1) {
      const token = tokens[i];
      if (!token || token.kind !== 'punctuation' || !ENDERS.has(token.form)) continue;
      const previous = tokens[i - 1];
      if (
        token.form === '.' &&
        previous &&
        previous.kind === 'word' &&
        previous.end === token.start &&
        (ABBREVIATIONS.has(previous.form) || isInsideAcronym(previous, token, tokens[i + 1]))
      )
        continue;
      let to = i + 1;
      while (to < paragraph.to && (ENDERS.has(tokens[to]?.form ?? '') || CLOSERS.has(tokens[to]?.form ?? ''))) to += 1;
      if (to - from > 1 || to === paragraph.to) close(to);
      i = to - 1;
    }
    close(paragraph.to);
  });
  return sentences;
};
