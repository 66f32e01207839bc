export const PARTS_OF_SPEECH = [
  'NOUN',
  'PROPN',
  'ADJ',
  'VERB',
  'AUX',
  'NUM',
  'ADP',
  'CCONJ',
  'SCONJ',
  'PART',
  'PRON',
  'DET',
  'ADV',
  'INTJ',
  'X',
] as const;
/** A universal part-of-speech tag (universaldependencies.org/u/pos). */
export type PartOfSpeech = (typeof PARTS_OF_SPEECH)[number];

/** Universal Dependencies feature names; only those that the form shows or the context decides. */
export type Features = {
  readonly Aspect?: 'Perf' | 'Imp';
  readonly Case?: 'Nom' | 'Acc' | 'Gen';
  readonly Definite?: 'Def' | 'Ind' | 'Cons';
  readonly Degree?: 'Cmp';
  readonly Gender?: 'Masc' | 'Fem';
  readonly Mood?: 'Ind' | 'Sub' | 'Jus' | 'Imp';
  readonly Number?: 'Sing' | 'Dual' | 'Plur';
  readonly NumType?: 'Card' | 'Ord';
  readonly Person?: '1' | '2' | '3';
  readonly VerbForm?: 'Fin' | 'Part' | 'Vnoun';
  readonly Voice?: 'Act' | 'Pass';
};

export const SEGMENT_ROLES = ['proclitic', 'article', 'stem', 'enclitic'] as const;
export type SegmentRole = (typeof SEGMENT_ROLES)[number];

/** One part of a printed word in underlying spelling: `للحكومة` = ل + ال + حكومة. */
export type Segment = {
  readonly form: string;
  readonly role: SegmentRole;
  /** What this part does ("and", "future", "her"), as a message key under `segments`. */
  readonly job?: string;
  readonly gloss?: string;
};

export const ANALYSIS_SOURCES = ['lexicon', 'name', 'guess'] as const;
export type AnalysisSource = (typeof ANALYSIS_SOURCES)[number];

/** One reading of a printed word; ARCHITECTURE's "What the fields mean" is the definition. */
export type Analysis = {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly features: Features;
  /** Letters only, hamza as ء; absent where there is none. */
  readonly root?: string;
  /** Pattern on ف ع ل, vocalised (`مَفْعُول`), where the lexeme has a root. */
  readonly pattern?: string;
  readonly segments: readonly Segment[];
  /** The whole word in standard spelling with its marks. */
  readonly vocalized: string;
  /** English, the sense meant here first. */
  readonly gloss: string;
  readonly glosses?: readonly string[];
  /** An Arabic synonym or short definition. */
  readonly arabic?: string;
  readonly source: AnalysisSource;
  /** Frequency band of the lexeme, 1 (commonest) to 6. */
  readonly band?: number;
  /** Semantic class of a noun or type of a name (`person`, `role`, `place`, …). */
  readonly semantic?: string;
  /** The rules that lead from the lexeme to the printed form. */
  readonly rules?: readonly string[];
};
