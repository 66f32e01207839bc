import type { ReaderParagraph, ReaderText } from '@/components/reader/reader-text';

/** A longer paragraph is shown as several: a page of words drawn in one go would stop the screen. */
const LONGEST = 150;

/** Breaks paragraphs of a pasted wall of text after a sentence, or where there is none after 150 words. */
export const breakParagraphs = (text: ReaderText): ReaderText => {
  const ends = text.sentences.map(({ end }) => end);
  return { ...text, paragraphs: text.paragraphs.flatMap((paragraph) => breakParagraph(paragraph, ends)) };
};

const breakParagraph = (paragraph: ReaderParagraph, sentenceEnds: readonly number[]): readonly ReaderParagraph[] => {
  if (paragraph.words.length <= LONGEST) return [paragraph];
  const ends = sentenceEnds
    .filter((end) => paragraph.start < end && end < paragraph.end)
    .map((end) => end - paragraph.start);
  const pieces: ReaderParagraph[] = [];
  let first = 0;
  while (first < paragraph.words.length) {
    const from = first === 0 ? 0 : (paragraph.words[first]?.start ?? 0);
    const limit = paragraph.words[first + LONGEST]?.start ?? paragraph.text.length;
    const fits =
      limit === paragraph.text.length ? limit : (ends.findLast((end) => from < end && end <= limit) ?? limit);
    const next = paragraph.words.findIndex(({ start }) => start >= fits);
    const last = next < 0 ? paragraph.words.length : next;
    // The next piece begins with its first word; what stands before that word stays here.
    const to = next < 0 ? paragraph.text.length : (paragraph.words[next]?.start ?? paragraph.text.length);
    pieces.push({
      ...paragraph,
      start: paragraph.start + from,
      end: paragraph.start + to,
      text: paragraph.text.slice(from, to),
      words: paragraph.words
        .slice(first, last)
        .map((word) => ({ ...word, start: word.start - from, end: word.end - from })),
    });
    first = last;
  }
  return pieces;
};
