export { annotate, annotateLine } from './annotate';
export { titleKey } from './aliases';
export { bodyStart, type Clause, type Complement, findClauses, isTimeHead } from './clauses';
export { ENTITY_OF_NAME } from './gazetteer';
export { applyCorrections, type Correction, parseCorrections } from './corrections';
export { type Engine, makeEngine } from './engine';
export { SPEECH_VERBS, type SpeechVerb } from './speech-verbs';
export { tokenize } from './tokenize';
export type * from './types';
