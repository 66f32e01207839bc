/** Marks of one family pair with each other. */
export type Family = 'guillemet' | 'curly' | 'straight';
type Part = 'open' | 'close';
/** The part that a mark plays where it is used as it was drawn; all others are straight and play either. */
const DRAWN: Readonly<Record<string, { readonly family: Family; readonly shape: Part }>> = {
  '«': { family: 'guillemet', shape: 'open' },
  '»': { family: 'guillemet', shape: 'close' },
  '‹': { family: 'guillemet', shape: 'open' },
  '›': { family: 'guillemet', shape: 'close' },
  '<<': { family: 'guillemet', shape: 'open' },
  '>>': { family: 'guillemet', shape: 'close' },
  '“': { family: 'curly', shape: 'open' },
  '„': { family: 'curly', shape: 'open' },
  '‟': { family: 'curly', shape: 'open' },
  '”': { family: 'curly', shape: 'close' },
};
const MARK = /[«»‹›“„‟”"″＂]|''|<<|>>/g;

type Mark = {
  readonly start: number;
  readonly end: number;
  readonly family: Family;
  readonly shape?: Part;
  /** What the spaces around it say, where they say anything. */
  readonly spacing?: Part;
};

const findMarks = (paragraph: string): Mark[] =>
  Array.from(paragraph.matchAll(MARK), (match): Mark => {
    const start = match.index;
    const end = start + match[0].length;
    const spacing = readSpacing(paragraph.slice(Math.max(0, start - 3), start), paragraph.slice(end, end + 1));
    return { start, end, ...(DRAWN[match[0]] ?? { family: 'straight' }), ...(spacing ? { spacing } : {}) };
  });

const ENDS_WORD = /[\p{L}\p{M}\p{N}.،؟!…)\]%]$/u;
const BEGINS_WORD = /^[\p{L}\p{N}(]/u;
/** و and its like stand before a quotation without a space. */
const PROCLITIC_ALONE = /(?:^|[^\p{L}\p{M}])[وفبلك]$/u;

const readSpacing = (before: string, after: string): Part | undefined => {
  const wordBefore = ENDS_WORD.test(before) && !PROCLITIC_ALONE.test(before);
  const wordAfter = BEGINS_WORD.test(after);
  if (wordBefore === wordAfter) return undefined;
  return wordAfter ? 'open' : 'close';
};

type Read = { readonly parts: readonly Part[]; readonly cost: number };
type Reading = (mark: Mark, depth: number) => Part;
const inverse = (part: Part | undefined): Part | undefined => part && (part === 'open' ? 'close' : 'open');
const alternate = (depth: number): Part => (depth === 0 ? 'open' : 'close');

const BY_SPACING: Reading = (mark, depth) => mark.spacing ?? alternate(depth);

/** The ways to read one family in one paragraph; of equally good ones the first is taken. */
const READINGS: readonly Reading[] = [
  (mark, depth) => mark.shape ?? alternate(depth),
  (mark, depth) => inverse(mark.shape) ?? alternate(depth),
  (_, depth) => alternate(depth),
];

/** A mark and the part it plays. Marks of one family pair; where kinds were mixed up, all are one family. */
export type ReadMark = Pick<Mark, 'start' | 'end' | 'family'> & { readonly part: Part };

/** Finds the quotation marks of a paragraph and decides which open and which close. */
export const readMarks = (paragraph: string): ReadMark[] => {
  const marks = findMarks(paragraph);
  const apart = readFamilies(marks);
  const together = tryReading(marks, BY_SPACING);
  if (together.cost < apart.cost)
    return marks.map((mark, i) => ({ ...mark, family: 'straight', part: together.parts[i] ?? 'open' }));
  return marks.map((mark, i) => ({ ...mark, part: apart.parts[i] ?? 'open' }));
};

const readFamilies = (marks: readonly Mark[]): Read => {
  const parts: Part[] = marks.map(() => 'open');
  let cost = 0;
  for (const family of new Set(marks.map((mark) => mark.family))) {
    const members = marks.flatMap((mark, index) => (mark.family === family ? [{ mark, index }] : []));
    const readings = READINGS.map((reading) =>
      tryReading(
        members.map(({ mark }) => mark),
        reading,
      ),
    );
    const best = readings.reduce((least, next) => (next.cost < least.cost ? next : least));
    cost += best.cost;
    members.forEach(({ index }, i) => {
      parts[index] = best.parts[i] ?? 'open';
    });
  }
  return { parts, cost };
};

/** A mark without a partner costs two, one that its spaces contradict costs one. */
const tryReading = (marks: readonly Mark[], reading: Reading): Read => {
  let depth = 0;
  let cost = 0;
  const parts = marks.map((mark) => {
    const part = reading(mark, depth);
    if (part === 'open') depth += 1;
    else if (depth > 0) depth -= 1;
    else cost += 2;
    if (mark.spacing && mark.spacing !== part) cost += 1;
    return part;
  });
  return { parts, cost: cost + 2 * depth };
};
