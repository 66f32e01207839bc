export { checkLexicon, type Contradiction, type KnownCodes } from './check';
export { makeLexiconFile, parseLexiconFile } from './file';
export { type HintTerm, parseHint } from './hints';
export { parseLexicon, type ParsedLexicon, type TableError, type TableKind, type TableText } from './parse';
export type {
  Adjective,
  Expression,
  FunctionWord,
  Lexeme,
  Lexicon,
  Name,
  NameType,
  Noun,
  SemanticClass,
  Sense,
  Verb,
  VerbForm,
  WordPair,
  WordRelation,
} from './types';
