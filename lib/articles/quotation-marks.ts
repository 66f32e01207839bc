import type { Change, Draft } from './draft';
import { countWords } from './lines';
import { type Family, type ReadMark, readMarks } from './quotation-reading';

/**
 * Prints every quotation as «…», whatever its marks were: " ", “ ”, the inverted ” “ and »…«, a pair of two kinds.
 * What closes nothing is cut; what is never closed is closed at the paragraph's end.
 */
export const pairQuotationMarks = ({ text }: Draft): Change[] => {
  let start = 0;
  return text.split('\n\n').flatMap((paragraph) => {
    const changes = pairInParagraph(paragraph, start);
    start += paragraph.length + 2;
    return changes;
  });
};

const pairInParagraph = (paragraph: string, offset: number): Change[] => {
  const marks = readMarks(paragraph);
  const changes: Change[] = [];
  const open: ReadMark[] = [];
  const change = (
    start: number,
    end: number,
    replacement: string,
    reason: Change['reason'] = 'quotation-mark',
  ): void => {
    if (paragraph.slice(start, end) !== replacement) {
      changes.push({ start: offset + start, end: offset + end, replacement, reason });
    }
  };

  for (const mark of marks) {
    if (mark.part === 'open') {
      open.push(mark);
      change(mark.start, mark.end, '«');
      continue;
    }
    const partner = findPartner(open, mark.family);
    if (partner >= 0) {
      const unclosed = open.splice(partner).length - 1;
      if (unclosed > 0) change(mark.start, mark.start, '»'.repeat(unclosed), 'unclosed-quotation');
      change(mark.start, mark.end, '»');
    } else if (!/\p{N}/u.test(paragraph[mark.start - 1] ?? '')) change(mark.start, mark.end, ''); // else inches
  }

  const first = open[0];
  if (first) {
    const at = closingPlace(paragraph, { opening: first.end, after: marks.at(-1)?.end ?? first.end });
    change(at, at, '»'.repeat(open.length), 'unclosed-quotation');
  }
  return changes;
};

/** Quotations are not nested deeper than this; a mark that closes one farther out is astray. */
const DEEPEST = 6;

const findPartner = (open: readonly ReadMark[], family: Family): number => {
  for (let i = open.length - 1; i >= Math.max(0, open.length - DEEPEST); i -= 1)
    if (open[i]?.family === family) return i;
  return -1;
};

/** A quotation is closed before the last stop of its paragraph; where that is too far away, of its sentence. */
const FARTHEST_END = 120;
const STOPS = /[.،؛:\s]+$/;

const closingPlace = (paragraph: string, { opening, after }: { opening: number; after: number }): number => {
  const quoted = paragraph.slice(after);
  const sentenceEnd = countWords(paragraph.slice(opening)) > FARTHEST_END ? quoted.search(/[.؟!](?= |$)/) : -1;
  if (sentenceEnd >= 0) return after + sentenceEnd + (quoted[sentenceEnd] === '.' ? 0 : 1);
  const stops = STOPS.exec(quoted.slice(-20));
  return paragraph.length - (stops ? stops[0].length : 0);
};
