import { type Candidate, type Features, type Morphology, type PartOfSpeech, readings } from '@/lib/morphology';
import type { RawToken } from './tokenize';
import { rememberWords } from './word-memory';

/** A reading in context: what the neighbours need to know of it, taken out of the candidate once. */
export type Reading = {
  readonly candidate?: Candidate;
  readonly pos: PartOfSpeech | 'PUNCT' | 'START';
  readonly lemma: string;
  readonly cost: number;
  readonly hasArticle: boolean;
  readonly hasConjunction: boolean;
  /** A preposition, as proclitic or as the word itself, that governs what follows or itself. */
  readonly hasPreposition: boolean;
  readonly hasPronoun: boolean;
  readonly gender?: 'Masc' | 'Fem';
  readonly number?: 'Sing' | 'Dual' | 'Plur';
  readonly person?: '1' | '2' | '3';
  readonly aspect?: 'Perf' | 'Imp';
  readonly isPassive: boolean;
  readonly isImperative: boolean;
  readonly moods: string;
  /** Cases the form allows, as letters n a g; empty where it shows none. */
  readonly cases: string;
  readonly states: string;
  readonly isHuman: boolean;
  readonly semantic: string;
  readonly governs: readonly string[];
  readonly isName: boolean;
  /** مُؤَكِّد, مُضِيف: what an accusative at a clause's start is (مؤكدا أنّ). */
  readonly isActiveParticiple: boolean;
};

const letters = (values: readonly (string | undefined)[]): string =>
  [...new Set(values.filter((v) => v !== undefined))].map((v) => v[0]?.toLowerCase() ?? '').join('');

const NONE: readonly string[] = [];

/** What of a reading hangs on stem and ending alone, whatever stands before them. */
type FormShape = Omit<Reading, 'candidate' | 'cost' | 'hasArticle' | 'hasConjunction' | 'hasPreposition'>;

const shapeOf = ({ stem, suffix }: Candidate): FormShape => {
  const { entry } = stem;
  const features: Features = { ...suffix.group.features, ...stem.features };
  const endings = suffix.pronoun ? suffix.group.beforePronoun : suffix.group.endings;
  const isFunction = entry.row?.kind === 'function' && entry.shape?.kind === 'function';
  return {
    pos: entry.pos,
    lemma: entry.lemma,
    hasPronoun: suffix.pronoun !== undefined,
    ...(features.Gender ? { gender: features.Gender } : {}),
    ...(features.Number ? { number: features.Number } : {}),
    ...(features.Person ? { person: features.Person } : {}),
    ...(features.Aspect ? { aspect: features.Aspect } : {}),
    isPassive: features.Voice === 'Pass' && entry.pos === 'VERB',
    isImperative: stem.inflection.startsWith('imperative'),
    moods: letters(endings.map(({ mood }) => mood)),
    cases: letters(endings.map((ending) => ending.case)),
    states: letters(endings.map(({ state }) => state)),
    isHuman: entry.isHuman ?? false,
    semantic: entry.semantic ?? '',
    governs: isFunction && entry.row?.kind === 'function' ? entry.row.governs : NONE,
    isName: entry.pos === 'PROPN',
    isActiveParticiple:
      entry.origin === 'active-participle' || (entry.pos === 'ADJ' && /^(?:مُ.*ِ.ّ?|.َا.ِ.)$/.test(entry.lemma)),
  };
};

type StemEntry = Candidate['stem'];
type Suffix = Candidate['suffix'];
/** Shapes made once: a stem comes back with the same few endings all through a text. Forgotten with the lexicon they belong to. */
const SHAPES = new WeakMap<StemEntry, Map<Suffix, FormShape>>();

const knownShape = (candidate: Candidate): FormShape => {
  const { stem, suffix } = candidate;
  let shapes = SHAPES.get(stem);
  if (!shapes) SHAPES.set(stem, (shapes = new Map()));
  let shape = shapes.get(suffix);
  if (!shape) shapes.set(suffix, (shape = shapeOf(candidate)));
  return shape;
};

const readingOf = (candidate: Candidate): Reading => ({
  ...knownShape(candidate),
  candidate,
  cost: candidate.cost,
  hasArticle: candidate.proclitics.hasArticle,
  hasConjunction: candidate.proclitics.hasConjunction,
  hasPreposition: candidate.proclitics.preposition !== undefined,
});

const PLAIN = {
  hasArticle: false,
  hasConjunction: false,
  hasPreposition: false,
  hasPronoun: false,
  isPassive: false,
  isImperative: false,
  moods: '',
  cases: '',
  states: '',
  isHuman: false,
  semantic: '',
  governs: NONE,
  isName: false,
  isActiveParticiple: false,
} as const;

/** What stands before the first word. */
export const START: Reading = { ...PLAIN, pos: 'START', lemma: '', cost: 0 };
const ONLY_PUNCTUATION: readonly Reading[] = [{ ...PLAIN, pos: 'PUNCT', lemma: '', cost: 0 }];
const ONLY_NUMBER: readonly Reading[] = [{ ...PLAIN, pos: 'NUM', lemma: '', cost: 0 }];
const ONLY_FOREIGN: readonly Reading[] = [{ ...PLAIN, pos: 'X', lemma: '', cost: 0 }];

const MOST_READINGS = 10;
const RARE = 4;

/** The readings of a word with what `latticeOf` asks of all of them. */
type KnownWord = { readonly lattice: readonly Reading[]; readonly isOrdinary: boolean };

const knownWord = rememberWords((morphology: Morphology, form): KnownWord => {
  const lattice = readings(morphology, form).slice(0, MOST_READINGS).map(readingOf);
  return {
    lattice: lattice.length === 0 ? [unknown(form)] : lattice,
    isOrdinary: lattice.some(({ isName, cost }) => !isName && cost < RARE),
  };
});

/**
 * The readings of one token, best first out of context; an unknown word has one reading without a candidate, and so has a word of a
 * known name of several words that is no ordinary word.
 */
export const latticeOf = (morphology: Morphology, token: RawToken, isInKnownName = false): readonly Reading[] => {
  if (token.kind === 'punctuation') return ONLY_PUNCTUATION;
  if (token.kind === 'number') return ONLY_NUMBER;
  if (token.kind === 'other') return ONLY_FOREIGN;
  const { lattice, isOrdinary } = knownWord(morphology, token.form);
  // بيونغ of بيونغ يانغ must not be read ب + يونغ; the ordinary words of الولايات المتحدة keep their readings
  return isInKnownName && !isOrdinary ? [unknown(token.form)] : lattice;
};

/** An unknown word is most likely a name; its article and conjunction are guessed from its letters. */
const unknown = (form: string): Reading => ({
  ...PLAIN,
  pos: 'PROPN',
  lemma: form,
  cost: 0,
  hasArticle: /^[وفبك]?ال|^[وف]?لل/.test(form),
  isName: true,
});
