import type { NameType } from '@/lib/lexicon';
import { foldWord, type Gazetteer, printedWord, PROCLITICS, withoutProclitic } from './gazetteer';
import type { Sentence, Token } from './types';

/** What speaks for one token's being a name, apart from its neighbours. */
export type NameEvidence = {
  /** The folded word as printed. */
  readonly folded: string;
  /** The same without what is attached in front, where that is known. */
  readonly word: string;
  /** Whether something is attached in front. */
  readonly isAttached: boolean;
  /** Whether `و` is among it. */
  readonly hasAnd: boolean;
  /** Whether the word has an Arabic inflection or the article: a foreign name has neither. */
  readonly isInflected: boolean;
  /** What the lexicon's names say of the word. */
  readonly types: ReadonlySet<NameType>;
  /** `name`: chosen as a name in context; `unknown`: no dictionary knows it; `word`: chosen as another word. */
  readonly reading: 'name' | 'unknown' | 'word' | 'none';
};

/** Everything the finders look at; positions are token indices, `end` is the sentence's. */
export type NameContext = {
  readonly tokens: readonly Token[];
  readonly evidence: readonly NameEvidence[];
  /** The tokens' folded words, as evidence has them. */
  readonly folded: readonly string[];
  readonly gazetteer: Gazetteer;
  readonly sentence: Sentence;
  /** Words of people named in full in this text: a bare surname is one of them. */
  readonly people: ReadonlySet<string>;
};

const NOTHING: ReadonlySet<NameType> = new Set();
const NONE: NameEvidence = {
  folded: '',
  word: '',
  isAttached: false,
  hasAnd: false,
  isInflected: false,
  types: NOTHING,
  reading: 'none',
};

const readingOf = (token: Token): NameEvidence['reading'] => {
  const { analysis } = token;
  if (!analysis || analysis.source === 'guess') return 'unknown';
  return analysis.pos === 'PROPN' || analysis.pos === 'X' ? 'name' : 'word';
};

/** Reads one token: `ولعادل` is عادل with و and ل before it, a given name, though it may have been chosen as a word. */
export const nameEvidence = (gazetteer: Gazetteer, token: Token): NameEvidence => {
  if (token.kind !== 'word')
    return token.kind === 'other' ? { ...NONE, folded: token.form, word: token.form, reading: 'unknown' } : NONE;
  const { folded, isInflected } = printedWord(gazetteer, token.form);
  const reading = readingOf(token);
  const proclitics = token.analysis?.segments.filter(({ role }) => role === 'proclitic') ?? [];
  if (reading === 'name' && token.analysis) {
    const rest = token.analysis.segments.filter(({ role }) => role !== 'proclitic');
    const word = foldWord(rest.map(({ form }) => form).join(''));
    return {
      folded,
      word,
      isAttached: proclitics.length > 0,
      hasAnd: proclitics.some(({ job }) => job === 'and'),
      isInflected,
      types: gazetteer.words.get(word) ?? NOTHING,
      reading,
    };
  }
  for (const proclitic of PROCLITICS) {
    if (!folded.startsWith(proclitic)) continue;
    for (const word of withoutProclitic(folded, proclitic)) {
      const types = gazetteer.words.get(word);
      // a word read without a clitic keeps its letters, unless it is only و that parts it from a name (وتامر)
      if (types && (proclitic === '' || proclitic === 'و' || reading === 'unknown' || proclitics.length > 0))
        return {
          folded,
          word,
          isAttached: proclitic !== '',
          hasAnd: proclitic.startsWith('و'),
          isInflected,
          types,
          reading,
        };
    }
  }
  const hasAnd =
    reading === 'unknown'
      ? /^و[^اوي]/.test(folded) || /^وال/.test(folded)
      : proclitics.some(({ job }) => job === 'and');
  const isAttached =
    hasAnd ||
    proclitics.length > 0 ||
    (reading === 'unknown' && (/^[فبك]ال|^لل/.test(folded) || /^[بلفك][أإ]/.test(token.form)));
  return {
    folded,
    word: reading === 'unknown' && hasAnd ? folded.slice(1) : folded,
    isAttached,
    hasAnd,
    isInflected,
    types: NOTHING,
    reading,
  };
};

export const hasType = (evidence: NameEvidence | undefined, ...types: readonly NameType[]): boolean =>
  types.some((type) => evidence?.types.has(type) ?? false);
export const isPersonal = (evidence: NameEvidence | undefined): boolean =>
  hasType(evidence, 'given', 'surname', 'person');
/** Countries and other geography. */
export const isGeographic = (evidence: NameEvidence | undefined): boolean =>
  hasType(evidence, 'country', 'capital', 'city', 'region', 'river', 'sea', 'mountain', 'island', 'continent');

/** Whether an unknown word can be a foreign name by its looks: no article, no Arabic inflection, at least three letters. */
export const looksForeign = ({ word, isInflected }: NameEvidence): boolean => word.length >= 3 && !isInflected;
