export { annotate, annotateLine, type Editing } from './annotate';
export { titleKey } from './aliases';
export { type Cause, findCauses, joinedPhraseAt } from './causes';
export { alignNames, nameHearer } from './alignment';
export { bodyStart, type Clause, type Complement, findClauses, isTimeHead } from './clauses';
export { ENTITY_OF_NAME } from './gazetteer';
export { applyCorrections, type Correction, parseCorrections } from './corrections';
export { type Engine, makeEngine } from './engine';
export { type NounPhrase, nounPhraseAt } from './noun-phrases';
export { measureReadability, type Readability } from './readability';
export {
  agreesWithPronoun,
  findReferences,
  findRelativeClauses,
  type Reference,
  type RelativeClause,
} from './references';
export { findTimes, type Time, type TimeKind } from './times';
export { SPEECH_VERBS, type SpeechVerb } from './speech-verbs';
export { tokenize } from './tokenize';
export { parseVocalization, type Vocalization, type VocalizationError } from './vocalization';
export type * from './types';
export {
  enclitic,
  hasArticle,
  hasConjunction,
  hasPreposition,
  isFiniteVerb,
  lemmaOf,
  posOf,
  proclitics,
} from './token-views';
