import { cutBoilerplate } from './boilerplate';
import { cutControls } from './controls';
import { type Draft, type Pass, revise, startDraft } from './draft';
import { type FrontMatter, takeFrontMatter } from './front-matter';
import { type IsKnownWord, partGluedWords } from './glued-words';
import { setApartHeadings } from './headings';
import { composeLetters, TATWEEL_RULES, unshapeLetters } from './letters';
import { settleLineBreaks } from './line-breaks';
import { restoreStopBeforeThis, STOP_RULES, stopParagraphs } from './lost-full-stops';
import { cutPageCode } from './page-code';
import { makeParagraphs } from './paragraphs';
import { STRAY_PUNCTUATION, turnLatinPunctuation } from './punctuation';
import { pairQuotationMarks } from './quotation-marks';
import { applyRules, type Rule } from './rules';
import { openSingleQuotes } from './single-quotes';
import { SPACING_RULES, WAW_RULES } from './spacing';
import { WHITE_SPACE_RULES } from './white-space';

export type CleanOptions = {
  readonly isKnownWord: IsKnownWord;
  /** Sub-headings that an editor found glued into the text. */
  readonly headings: readonly string[];
  /** The title that an editor gave; the source's first line is then cut only where it says the same. */
  readonly title?: string | undefined;
};
type Step = Pass | readonly Rule[];

const applySteps = (draft: Draft, steps: readonly Step[]): Draft =>
  steps.reduce(
    (current, step) => (typeof step === 'function' ? revise(current, step(current)) : applyRules(current, step)),
    draft,
  );

/** Characters: what a reader can't see. */
const CHARACTERS: readonly Step[] = [cutControls, unshapeLetters, TATWEEL_RULES, WHITE_SPACE_RULES];

/** The page around the text. */
const SURROUNDINGS: readonly Step[] = [cutPageCode, cutBoilerplate];

/** Signs, spaces and stops inside a paragraph, in the order in which they lean on each other. */
const inside = (isKnownWord: IsKnownWord): readonly Step[] => [
  openSingleQuotes,
  pairQuotationMarks,
  WHITE_SPACE_RULES,
  composeLetters,
  turnLatinPunctuation,
  STRAY_PUNCTUATION,
  SPACING_RULES,
  partGluedWords(isKnownWord),
  WAW_RULES,
  STOP_RULES,
  restoreStopBeforeThis,
];

/** The text's own shape. */
const shape = (headings: readonly string[]): readonly Step[] => [
  setApartHeadings(headings),
  makeParagraphs,
  stopParagraphs,
];

/** Cleans a whole source: the draft that is left, and what was taken from above it. */
export const clean = (
  source: string,
  { isKnownWord, headings, title }: CleanOptions,
): { draft: Draft; front: FrontMatter } => {
  const readable = applySteps(startDraft(source), [...CHARACTERS, ...SURROUNDINGS]);
  const { draft, front } = takeFrontMatter(readable, { givenTitle: title });
  return {
    draft: applySteps(draft, [settleLineBreaks, ...inside(isKnownWord), settleLineBreaks, ...shape(headings)]),
    front,
  };
};

/** Cleans one line that stands apart from the text, such as a title. */
export const cleanLine = (line: string, isKnownWord: IsKnownWord): string =>
  applySteps(startDraft(line), [...CHARACTERS, ...inside(isKnownWord)]).text;
