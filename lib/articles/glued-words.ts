import { isNonJoining, stripMarks } from '@/lib/orthography';
import type { Change, Draft } from './draft';

export type IsKnownWord = (word: string) => boolean;

/** A shorter word is too likely to fall into known parts by chance. */
const SHORTEST_RUN = 9;
const LONGEST_RUN = 40;
const SHORTEST_PART = 3;
const MOST_CUTS = 4;
const LONG_WORD = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}])[\p{Script=Arabic}\p{M}]{${SHORTEST_RUN},}(?![\p{L}\p{N}])`,
  'gu',
);

/**
 * Parts words that were printed without their spaces: واشنطنوالولاياتالمتحدة → واشنطن والولايات المتحدة.
 * Only if the whole is unknown and every part is known; the fewest parts win.
 */
export const partGluedWords =
  (isKnownWord: IsKnownWord) =>
  ({ text }: Draft): Change[] => {
    const cuts = new Map<string, readonly number[]>();
    return Array.from(text.matchAll(LONG_WORD)).flatMap((match) => {
      const word = match[0];
      const known = cuts.get(word) ?? findCuts(word, isKnownWord);
      cuts.set(word, known);
      return known.map((cut) => ({
        start: match.index + cut,
        end: match.index + cut,
        replacement: ' ',
        reason: 'glued-words' as const,
      }));
    });
  };

/** Where to cut a word, in order: النصالكامل → [4]; nowhere where it is known or a part is not. */
const findCuts = (word: string, isKnownWord: IsKnownWord): readonly number[] => {
  const letters = stripMarks(word).length;
  if (letters < SHORTEST_RUN || letters > LONGEST_RUN || word.length > 2 * LONGEST_RUN || isKnownWord(word)) return [];
  // best[end]: the cuts of the shortest way to read word.slice(0, end) as known words
  const best: (readonly number[] | undefined)[] = [[]];
  for (let end = SHORTEST_PART; end <= word.length; end += 1) {
    if (end < word.length && !canCut(word, end)) continue;
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      const before = best[start];
      if (!before) continue;
      const cuts = start === 0 ? before : [...before, start];
      if (cuts.length > MOST_CUTS || cuts.length >= (best[end]?.length ?? Infinity)) continue;
      const part = word.slice(start, end);
      if (part !== word && isKnownWord(part)) best[end] = cuts;
    }
  }
  return best[word.length] ?? [];
};

/** A lost space leaves no trace after a letter that does not join; after any other only before ال, و and وال. */
const canCut = (word: string, at: number): boolean => {
  const right = word.slice(at);
  if (stripMarks(right[0] ?? '') === '') return false;
  return isNonJoining(stripMarks(word.slice(0, at)).at(-1) ?? '') || /^(?:و|ال)/.test(right);
};
