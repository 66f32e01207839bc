export const VERB_FORMS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'QI', 'QII', 'QIV'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];

export const SEMANTIC_CLASSES = [
  'person',
  'role',
  'group',
  'organization',
  'place',
  'time',
  'event',
  'action',
  'quantity',
  'unit',
  'money',
  'abstract',
  'communication',
  'document',
  'thing',
  'vehicle',
  'weapon',
  'body',
  'animal',
  'plant',
  'food',
  'substance',
  'nature',
  'disease',
  'field',
  'building',
] as const;
export type SemanticClass = (typeof SEMANTIC_CLASSES)[number];

export const NAME_TYPES = [
  'country',
  'capital',
  'city',
  'region',
  'river',
  'sea',
  'mountain',
  'island',
  'continent',
  'place',
  'given',
  'surname',
  'person',
  'organization',
  'party',
  'media',
  'people',
  'month',
  'weekday',
  'other',
] as const;
export type NameType = (typeof NAME_TYPES)[number];

/** One meaning; `hint` names the preposition or neighbour that it needs (`على`, `قرار`). */
export type Sense = { readonly gloss: string; readonly hint?: string };

type Shared = {
  /** Vocalised citation form, complete marks, no case ending. */
  readonly lemma: string;
  /** Letters only, hamza as ء; absent for loan words. */
  readonly root?: string;
  readonly senses: readonly Sense[];
  /** Arabic synonym or short definition. */
  readonly arabic?: string;
  readonly antonym?: string;
  /** Frequency band, 1 (commonest) to 6. */
  readonly band: number;
};

/** What a verb governs: `t` an object, `i` nothing, a particle or preposition; `t+إلى` both together. */
export type Verb = Omit<Shared, 'lemma'> & {
  readonly kind: 'verb';
  readonly root: string;
  readonly form: VerbForm;
  /** Form I: stem vowels of past and imperfect. */
  readonly vowels?: readonly [string, string];
  readonly masdars: readonly string[];
  readonly objects: readonly string[];
};

export type Noun = Shared & {
  readonly kind: 'noun';
  readonly gender: 'm' | 'f' | 'mf';
  /** Sound plurals as `ات` and `ون`, broken ones written out. */
  readonly plurals: readonly string[];
  readonly isHuman: boolean;
  readonly semantic: SemanticClass;
};

export type Adjective = Shared & {
  readonly kind: 'adjective';
  /** Absent where the feminine is the masculine with ة. */
  readonly feminine?: string;
  /** Broken plurals; empty where the plural is sound. */
  readonly plurals: readonly string[];
  readonly elative?: string;
};

export type Name = {
  readonly kind: 'name';
  /** Vocalised; may have several words. */
  readonly lemma: string;
  readonly type: NameType;
  readonly english: string;
  readonly variants: readonly string[];
  readonly nisba?: string;
  readonly gender?: 'm' | 'f' | 'mf';
  readonly detail?: string;
  readonly band: number;
};

/** A closed-class word or numeral: its inflection, if any, is named; fused words list their parts. */
export type FunctionWord = {
  readonly kind: 'function';
  readonly form: string;
  readonly lemma: string;
  readonly pos: string;
  /** Universal Dependencies features, `Case=Gen|Number=Sing`. */
  readonly features: Readonly<Record<string, string>>;
  /** Inflection class of lib/morphology's endings, `fixed` where it has none. */
  readonly inflection: string;
  /** The stem before an attached pronoun (عَلَيْ of عَلَى); absent where none may be attached. */
  readonly beforePronoun?: string;
  /** What must follow: `gen` noun in the genitive, `acc` noun in the accusative, `sub`, `jus`, `ind` verb, `past` verb. */
  readonly governs: readonly string[];
  /** Parts of a fused word in underlying spelling: مِن + ما. */
  readonly parts: readonly string[];
  /** Which proclitics may precede: any of `c` conjunction, `b`, `l`, `k` prepositions, `a` article, `q` question, `e` emphatic lam, `s` future. */
  readonly takes: string;
  readonly root?: string;
  readonly senses: readonly Sense[];
  readonly arabic?: string;
  readonly band: number;
};

/** A run of words with a meaning of its own (`على الرغم من`, `شبه الجزيرة`). */
export type Expression = {
  readonly kind: 'expression';
  readonly form: string;
  /** The form with the marks that decide its words' readings (`لم يعُد`), where the table has any. */
  readonly marked?: string;
  readonly pos: string;
  readonly gloss: string;
  readonly arabic?: string;
};

export const WORD_RELATIONS = ['synonym', 'antonym'] as const;
export type WordRelation = (typeof WORD_RELATIONS)[number];

/**
 * Two words that may be asked for each other: where `word` stands, `other` says the same or the opposite in nearly every sentence. The other
 * way round is a row of its own, since أضحى may be replaced by أصبح but not أصبح by أضحى in every register.
 */
export type WordPair = {
  readonly relation: WordRelation;
  readonly pos: 'VERB' | 'NOUN' | 'ADJ';
  /** Lemmas, vocalised. */
  readonly word: string;
  readonly other: string;
  /** How the gloss begins that the word must have in the sentence; absent where the word has one sense. */
  readonly sense?: string;
};

export type Lexeme = Verb | Noun | Adjective | Name | FunctionWord;

/** The lexicon as data: what the tables say, parsed and completed, nothing derived yet. */
export type Lexicon = {
  readonly verbs: readonly Verb[];
  readonly nouns: readonly Noun[];
  readonly adjectives: readonly Adjective[];
  readonly names: readonly Name[];
  readonly functionWords: readonly FunctionWord[];
  readonly expressions: readonly Expression[];
  readonly wordPairs: readonly WordPair[];
};
