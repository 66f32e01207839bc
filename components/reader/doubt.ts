import type { Token } from '@/lib/annotation';
import type { Analysis } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';

/** Below this margin the second reading is nearly as good as the first. */
const UNSURE = 0.2;
/** From here on the engine has been right about words of the closed classes, and nobody stumbles over من. */
const SURE = 0.9;
/** A reading as rare as this does not come to a reader's mind. */
const RAREST_RIVAL = 4;
const CLOSED = new Set(['ADP', 'CCONJ', 'SCONJ', 'PART', 'PRON', 'DET', 'AUX']);

/** Whether the reader is told that we are not sure: a guess, or a second reading nearly as good. */
export const isUnsure = ({ analysis, margin }: Token): boolean =>
  analysis !== undefined && (margin < UNSURE || analysis.source === 'guess');

/**
 * Whether a word could be misread without its marks: what a careful editor would vocalise. كتب is (كُتُب, كَتَبَ), and
 * عقد, يحتمل, مدرسة; من between two nouns is not, nor is a word whose readings differ in the case ending alone.
 */
export const isAmbiguous = (token: Token): boolean => {
  const { analysis, others = [], margin } = token;
  if (!analysis || analysis.pos === 'PROPN') return false;
  if (CLOSED.has(analysis.pos) && margin >= SURE) return false;
  return others.some((other) => isRival(analysis, other));
};

const isRival = (chosen: Analysis, other: Analysis): boolean =>
  (other.band ?? 1) <= RAREST_RIVAL &&
  (chosen.lemma !== other.lemma || chosen.features.Voice !== other.features.Voice) &&
  stripMarks(chosen.vocalized) === stripMarks(other.vocalized) &&
  withoutLastVowel(chosen.vocalized) !== withoutLastVowel(other.vocalized);

const withoutLastVowel = (word: string): string => word.replace(/[\u064b-\u0650\u0652]+$/, '');
