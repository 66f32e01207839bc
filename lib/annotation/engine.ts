import type { Lexicon } from '@/lib/lexicon';
import { compileMorphology, type Morphology } from '@/lib/morphology';
import { type ExpressionTable, makeExpressions } from './expressions';
import { type Gazetteer, makeGazetteer } from './gazetteer';

/** Everything annotation looks things up in, made once from a lexicon. */
export type Engine = {
  readonly lexicon: Lexicon;
  readonly morphology: Morphology;
  readonly gazetteer: Gazetteer;
  readonly expressions: ExpressionTable;
};

/** Makes the engine's tables from a parsed lexicon; a few hundred milliseconds for the shipped one. */
export const makeEngine = (lexicon: Lexicon): Engine => {
  const morphology = compileMorphology(lexicon);
  return {
    lexicon,
    morphology,
    gazetteer: makeGazetteer(lexicon),
    expressions: makeExpressions(lexicon, morphology),
  };
};
