import type { Change, Draft } from './draft';
import { countWords } from './lines';

/** A text that came in one piece is parted where it is longer than this. */
const LONGEST_BLOCK = 120;
const SHORTEST = 60;
const LONGEST = 110;
const BEST = 80;
/** What a paragraph outside these lengths costs, beside the square of its distance from the best. */
const LENGTH_COST = 20;

/** Openings that a paragraph had better not begin with, and what it costs if it does. */
const LEANING: readonly { readonly opening: RegExp; readonly cost: number }[] = [
  // «وأشار إلى أن», «وقال إنه»: who says it stands in the sentence before
  {
    opening:
      /^و(?:قال|أضاف|أشار|أكد|تابع|أوضح|ذكر|شدد|لفت|أعلن|صرح|حذر|رأى|اعتبر|نوه)ت? (?:[إأا]ن|[إا]لى |على |من |ب[أا]ن|«)/u,
    cost: 150,
  },
  {
    opening:
      /^(?:غير أن|غير ان|إلا أن|و?لكن|بل|إذ|حيث|كما|و?هو|و?هي|و?هم|و?هذه|و?ذلك|و?تلك|وبذلك|ولذلك)(?:ه|ها)?(?= |،|$)/u,
    cost: 25,
  },
];

/** Parts a text without line breaks into paragraphs of 60 to 110 words, at sentence ends outside quotations. */
export const makeParagraphs = (draft: Draft): Change[] => {
  const cameInLines = draft.pieces.some(({ text, reason }) => reason !== 'heading' && text.includes('\n'));
  if (cameInLines) return [];
  const changes: Change[] = [];
  let start = 0;
  for (const block of draft.text.split('\n\n')) {
    for (const at of findBreaks(block)) {
      changes.push({ start: start + at, end: start + at + 1, replacement: '\n\n', reason: 'paragraph' });
    }
    start += block.length + 2;
  }
  return changes;
};

/** A space after a sentence, the number of words before it in the block, and what a paragraph from here costs. */
type Gap = { readonly at: number; readonly words: number; readonly cost: number };

/** The cheapest way to part a block, found from its beginning: best[i] is the cheapest way to end a paragraph at gap i. */
const findBreaks = (block: string): number[] => {
  const total = countWords(block);
  if (total <= LONGEST_BLOCK) return [];
  const start: Gap = { at: 0, words: 0, cost: 0 };
  const gaps = [start, ...findGaps(block), { at: block.length, words: total, cost: 0 }];
  const best: { cost: number; previous: number }[] = [{ cost: 0, previous: -1 }];
  for (let i = 1; i < gaps.length; i += 1) {
    let choice = { cost: Infinity, previous: i - 1 };
    for (let j = i - 1; j >= 0; j -= 1) {
      const length = (gaps[i]?.words ?? 0) - (gaps[j]?.words ?? 0);
      const cost = (best[j]?.cost ?? Infinity) + costOfLength(length) + (gaps[j]?.cost ?? 0);
      if (cost < choice.cost) choice = { cost, previous: j };
      if (length > LONGEST) break;
    }
    best.push(choice);
  }
  const breaks: number[] = [];
  for (let i = best.at(-1)?.previous ?? 0; i > 0; i = best[i]?.previous ?? 0) breaks.push(gaps[i]?.at ?? 0);
  return breaks.reverse();
};

const costOfLength = (length: number): number =>
  (length - BEST) ** 2 / 40 + (length < SHORTEST || length > LONGEST ? LENGTH_COST : 0);

const SIGN = /[«»()]|[.؟!…][»)]{0,2} | /g;
const INITIAL = /(?:^|[\s.(])\p{L}$/u;

const findGaps = (block: string): Gap[] => {
  const gaps: Gap[] = [];
  let depth = 0;
  let words = 0;
  for (const { 0: sign, index } of block.matchAll(SIGN)) {
    if (sign.endsWith(' ')) words += 1;
    if (sign === '«' || sign === '(') depth += 1;
    for (const character of sign) if (character === '»' || character === ')') depth = Math.max(0, depth - 1);
    const isEnd = sign.length > 1 && depth === 0 && !INITIAL.test(block.slice(Math.max(0, index - 3), index));
    if (!isEnd) continue;
    const at = index + sign.length - 1;
    const opening = block.slice(at + 1, at + 30);
    gaps.push({ at, words, cost: LEANING.find((leaning) => leaning.opening.test(opening))?.cost ?? 0 });
  }
  return gaps;
};
