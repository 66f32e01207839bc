import type { Change, Draft } from './draft';
import { ENDS_SENTENCE } from './lines';

/** A sub-heading is a line of at most so many words without a sentence's end. */
export const LONGEST_HEADING = 12;

/**
 * Every line end becomes a paragraph's end (a blank line) or a space. A blank line ends a paragraph; so does a line that ends
 * with a sentence, and a short line between longer ones, which is a sub-heading. Any other line was only wrapped.
 */
export const settleLineBreaks = ({ text }: Draft): Change[] => {
  const breaks = Array.from(text.matchAll(/\n+/g));
  return breaks.flatMap((match, i): Change[] => {
    const [newlines] = match;
    const start = match.index;
    const end = start + newlines.length;
    if (start === 0 || end === text.length) return [{ start, end, replacement: '', reason: 'white-space' }];
    if (newlines.length === 2) return [];
    if (newlines.length > 2) return [{ start, end, replacement: '\n\n', reason: 'white-space' }];
    const previous = breaks[i - 1];
    const lineStart = previous ? previous.index + previous[0].length : 0;
    const line = text.slice(lineStart, start);
    const after = text.slice(end, breaks[i + 1]?.index);
    const beginsParagraph = lineStart === 0 || previous?.[0] !== '\n' || endsSentence(text, previous.index);
    const endsParagraph = endsSentence(text, start) || (beginsParagraph && isHeadingBefore(line, after));
    return [{ start, end, replacement: endsParagraph ? '\n\n' : ' ', reason: 'paragraph' }];
  });
};

const endsSentence = (text: string, at: number): boolean => ENDS_SENTENCE.test(text.slice(Math.max(0, at - 5), at));

/** A wrapped line is about as long as the one below it; a sub-heading is much shorter. */
const isHeadingBefore = (line: string, after: string): boolean =>
  line.length * 2 <= after.length && !/[،,؛;:]$/.test(line) && line.split(' ').length <= LONGEST_HEADING;
