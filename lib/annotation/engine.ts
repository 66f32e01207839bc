import type { Lexicon } from '@/lib/lexicon';
import { compileMorphology, type Morphology } from '@/lib/morphology';
import { type Gazetteer, makeGazetteer } from './gazetteer';

/** Everything annotation looks things up in, made once from a lexicon. */
export type Engine = { readonly lexicon: Lexicon; readonly morphology: Morphology; readonly gazetteer: Gazetteer };

/** Makes the engine's tables from a parsed lexicon; a few hundred milliseconds for the shipped one. */
export const makeEngine = (lexicon: Lexicon): Engine => ({
  lexicon,
  morphology: compileMorphology(lexicon),
  gazetteer: makeGazetteer(lexicon),
});
