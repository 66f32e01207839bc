import { readLexicon } from '@/content/lexicon-tables';
import type { Lexicon } from '@/lib/lexicon';
import { compileMorphology, type Morphology } from '@/lib/morphology';

let lexicon: Lexicon | undefined;
let morphology: Morphology | undefined;

/** The lexicon that ships with Fahm, read once a test file. */
export const shippedLexicon = (): Lexicon => (lexicon ??= readLexicon());

/** The same made ready for analysis, once a test file. */
export const shippedMorphology = (): Morphology => (morphology ??= compileMorphology(shippedLexicon()));

/** A lexicon that has only what a test writes down. */
export const aLexicon = (rows: Partial<Lexicon>): Lexicon => ({
  verbs: [],
  nouns: [],
  adjectives: [],
  names: [],
  functionWords: [],
  expressions: [],
  wordPairs: [],
  ...rows,
});
