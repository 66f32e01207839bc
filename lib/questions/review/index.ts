import { agreement } from './agreement';
import { answerInStem } from './answer-in-stem';
import { connectiveInFront } from './connective-in-front';
import { editorsNote } from './editors-note';
import { enoughOptions } from './enough-options';
import { guessInStem } from './guess-in-stem';
import { oneKey } from './one-key';
import { optionParity } from './option-parity';
import { quotationMarks } from './quotation-marks';
import { stemLength } from './stem-length';
import { trueElsewhere } from './true-elsewhere';
import type { ReviewRule } from './types';

/** Every rule that a question must pass, cheap ones first; the first that objects is recorded as the reason. */
export const REVIEW_RULES: readonly ReviewRule[] = [
  enoughOptions,
  stemLength,
  answerInStem,
  oneKey,
  optionParity,
  quotationMarks,
  connectiveInFront,
  editorsNote,
  guessInStem,
  trueElsewhere,
  agreement,
];
