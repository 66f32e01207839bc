export { type Candidate, hasMarkedReading, isKnown, isMarkedAs, readings } from './analyze';
export { compileMorphology, type Morphology } from './compile';
export type { Entry } from './entries';
export { formOf, inflect, type InflectedForm } from './inflect';
export { type Choice, choiceByMarks, materialize, vocalizeCandidate } from './materialize';
export { masdarsOf, regularMasdar } from './verbal-nouns';
export { transliterate } from './transliterate';
export type { Analysis, AnalysisSource, Features, PartOfSpeech, Segment, SegmentRole } from './types';
export { PARTS_OF_SPEECH } from './types';
