import type { Change, Draft } from './draft';
import { LONGEST_HEADING } from './line-breaks';
import { countWords, ENDS_SENTENCE } from './lines';
import type { TextSpan } from './types';

/** Gives a sub-heading that stands inside a paragraph a paragraph of its own; the words come from article.json. */
export const setApartHeadings =
  (headings: readonly string[]) =>
  ({ text }: Draft): Change[] =>
    headings
      .map((heading) => ({ start: text.indexOf(heading), length: heading.length }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start)
      .flatMap(({ start, length }) => [
        { start: start - 1, end: start },
        { start: start + length, end: start + length + 1 },
      ])
      .filter(({ start, end }) => text.slice(start, end) === ' ')
      .map(({ start, end }) => ({ start, end, replacement: '\n\n', reason: 'heading' }));

/** The paragraphs that are sub-headings: listed ones, and short ones without a sentence's end before a longer one. */
export const findHeadings = (text: string, listed: readonly string[]): TextSpan[] => {
  const spans: TextSpan[] = [];
  const paragraphs = text.split('\n\n');
  let start = 0;
  paragraphs.forEach((paragraph, i) => {
    const end = start + paragraph.length;
    if (listed.includes(paragraph) || looksLikeHeading(paragraph, paragraphs[i + 1])) spans.push({ start, end });
    start = end + 2;
  });
  return spans;
};

const looksLikeHeading = (paragraph: string, next: string | undefined): boolean =>
  next !== undefined &&
  /\p{L}/u.test(paragraph) &&
  !/[:،؛»]$/.test(paragraph) &&
  !/^[-–—•*\d]/.test(paragraph) &&
  !ENDS_SENTENCE.test(paragraph.slice(-5)) &&
  countWords(paragraph) <= LONGEST_HEADING &&
  countWords(next) > LONGEST_HEADING;
