import type { Adjective, FunctionWord, Lexicon, Name, Noun, Sense, Verb } from '@/lib/lexicon';
import { seatHamza } from '@/lib/orthography';
import { abstractGloss, activeGloss, doingGloss, nisbaGloss, passiveGloss } from './derived-glosses';
import type { PartOfSpeech } from './types';
import { masdarsOf, participles } from './verbal-nouns';
import { type VerbStems, verbStems } from './verb-stems';

export const ENTRY_ORIGINS = [
  'table',
  'active-participle',
  'passive-participle',
  'masdar',
  'nisba',
  'abstract',
  'elative',
  'feminine',
] as const;
/** Where an entry comes from: a row of a table, or a derivation from one. */
export type EntryOrigin = (typeof ENTRY_ORIGINS)[number];

/** One thing that a word can be a form of: a row of the lexicon, or what is derived from one. */
export type Entry = {
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly root?: string;
  readonly senses: readonly Sense[];
  readonly arabic?: string;
  readonly antonym?: string;
  readonly band: number;
  readonly origin: EntryOrigin;
  readonly isHuman?: boolean;
  /** Semantic class of a noun, type of a name. */
  readonly semantic?: string;
  /** Gender of the singular, where the form does not show it. */
  readonly gender?: 'm' | 'f' | 'mf';
  readonly objects?: readonly string[];
  readonly row?: Verb | Noun | Adjective | Name | FunctionWord;
  readonly shape?:
    | { readonly kind: 'verb'; readonly stems: VerbStems }
    | { readonly kind: 'noun'; readonly plurals: readonly string[] }
    | { readonly kind: 'adjective'; readonly feminine?: string; readonly plurals: readonly string[] }
    | { readonly kind: 'name'; readonly variants: readonly string[] }
    | { readonly kind: 'function' };
};

/** The citation form of a verb, third person masculine singular of the past: root قول, form I → قَالَ. */
export const verbLemma = (verb: Pick<Verb, 'root' | 'form' | 'vowels'>): string => {
  const { past } = verbStems(verb);
  const ending = { sound: '\u064e', aY: '\u064eى', aW: '\u064eا', iY: '\u0650ي\u064e' }[past.kind];
  return seatHamza(past.v + ending).replace(/يَى$/, 'يَا');
};

const optional = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  value === undefined ? {} : ({ [key]: value } as { [P in K]?: V });

const verbEntries = (verb: Verb, taken: (pos: PartOfSpeech, lemma: string) => boolean): Entry[] => {
  const lemma = verbLemma(verb);
  const entry: Entry = {
    lemma,
    pos: 'VERB',
    root: verb.root,
    senses: verb.senses,
    ...optional('arabic', verb.arabic),
    ...optional('antonym', verb.antonym),
    band: verb.band,
    origin: 'table',
    objects: verb.objects,
    row: verb,
    shape: { kind: 'verb', stems: verbStems(verb) },
  };
  const band = Math.min(6, verb.band + 1);
  const derived: Entry[] = [];
  const gloss = verb.senses[0]?.gloss ?? '';
  const { active, passive } = participles(verb);
  const participle = (form: string, origin: EntryOrigin, meaning: () => string): void => {
    const spelled = seatHamza(form);
    if (taken('ADJ', spelled)) return;
    derived.push({
      lemma: spelled,
      pos: 'ADJ',
      root: verb.root,
      senses: [{ gloss: meaning() }],
      band: taken('NOUN', spelled) ? 6 : band,
      origin,
      objects: verb.objects,
      row: verb,
      shape: { kind: 'adjective', plurals: [] },
    });
  };
  participle(active, 'active-participle', () => activeGloss(gloss));
  if (passive && passive !== active && verb.objects.some((object) => object !== 'i'))
    participle(passive, 'passive-participle', () => passiveGloss(gloss));
  for (const spelled of masdarsOf(verb)) {
    if (taken('NOUN', spelled)) continue;
    derived.push({
      lemma: spelled,
      pos: 'NOUN',
      root: verb.root,
      senses: [{ gloss: doingGloss(gloss) }],
      band,
      origin: 'masdar',
      semantic: 'action',
      objects: verb.objects,
      gender: spelled.endsWith('ة') ? 'f' : 'm',
      row: verb,
      shape: { kind: 'noun', plurals: verb.form === 'I' ? [] : ['ات'] },
    });
  }
  return [entry, ...derived];
};

const nounEntry = (noun: Noun): Entry => ({
  lemma: noun.lemma,
  pos: 'NOUN',
  ...optional('root', noun.root),
  senses: noun.senses,
  ...optional('arabic', noun.arabic),
  ...optional('antonym', noun.antonym),
  band: noun.band,
  origin: 'table',
  isHuman: noun.isHuman,
  semantic: noun.semantic,
  gender: noun.gender,
  row: noun,
  shape: { kind: 'noun', plurals: noun.plurals },
});

/** موظَّف → موظَّفة: the feminine of a role has its own lemma. */
const feminineEntry = (noun: Noun): Entry => ({
  lemma: `${noun.lemma}\u064eة`,
  pos: 'NOUN',
  ...optional('root', noun.root),
  senses: noun.senses,
  ...optional('arabic', noun.arabic),
  band: Math.min(6, noun.band + 1),
  origin: 'feminine',
  isHuman: true,
  semantic: noun.semantic,
  gender: 'f',
  row: noun,
  shape: { kind: 'noun', plurals: ['ات'] },
});

const adjectiveEntry = (adjective: Adjective): Entry => ({
  lemma: adjective.lemma,
  pos: 'ADJ',
  ...optional('root', adjective.root),
  senses: adjective.senses,
  ...optional('arabic', adjective.arabic),
  ...optional('antonym', adjective.antonym),
  band: adjective.band,
  origin: 'table',
  row: adjective,
  shape: { kind: 'adjective', plurals: adjective.plurals, ...optional('feminine', adjective.feminine) },
});

const elativeEntry = (adjective: Adjective, elative: string): Entry => ({
  lemma: elative,
  pos: 'ADJ',
  ...optional('root', adjective.root),
  senses: [
    {
      gloss: `more ${adjective.senses[0]?.gloss.split(';')[0] ?? ''}; most ${adjective.senses[0]?.gloss.split(';')[0] ?? ''}`,
    },
  ],
  band: Math.min(6, adjective.band + 1),
  origin: 'elative',
  row: adjective,
  shape: { kind: 'adjective', plurals: [] },
});

/** The relative adjective of a noun: ة and ا fall, ِيّ is added: تِجَارَة → تِجَارِيّ. */
export const nisbaOf = (lemma: string): string | undefined => {
  if (/[يى]\u0651?$/.test(stripMarksAtEnd(lemma)) || lemma.includes(' ')) return undefined;
  return `${lemma.replace(/\u064e?[ةا]$/, '')}\u0650ي\u0651`;
};
const stripMarksAtEnd = (lemma: string): string => lemma.replace(/[\u064b-\u0650\u0652]+$/, '');

const nisbaEntry = (lemma: string, root: string | undefined, gloss: string, band: number): Entry => ({
  lemma,
  pos: 'ADJ',
  ...optional('root', root),
  senses: [{ gloss }],
  band: Math.min(6, band + 2),
  origin: 'nisba',
  shape: { kind: 'adjective', plurals: [] },
});

const PLACE_TYPES = new Set([
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
]);

/** A name without its article, the sun letter's shadda with it: الصِّين → صِين. */
export const withoutArticle = (name: string): string =>
  /^ال.{2}/.test(name) ? name.replace(/^ال\u0652?/, '').replace(/^([تثدذرزسشصضطظلن])(\u0651)/, '$1') : name;

const nameEntry = (name: Name): Entry => ({
  lemma: withoutArticle(name.lemma),
  pos: 'PROPN',
  senses: [{ gloss: name.english }],
  band: name.band,
  origin: 'table',
  semantic: name.type,
  ...optional('gender', name.gender),
  row: name,
  shape: { kind: 'name', variants: name.variants },
});

const functionEntry = (word: FunctionWord): Entry => ({
  lemma: word.lemma,
  // the table is checked against PARTS_OF_SPEECH by lib/lexicon's checks
  pos: word.pos as PartOfSpeech,
  ...optional('root', word.root),
  senses: word.senses,
  ...optional('arabic', word.arabic),
  band: word.band,
  origin: 'table',
  row: word,
  shape: { kind: 'function' },
});

/**
 * Every entry of the lexicon, its own rows first, then what is derived from them: participles, masdars, nisbas, elatives, feminines.
 * A row of the same lemma and part of speech blocks a derivation.
 */
export const makeEntries = (lexicon: Lexicon): Entry[] => {
  const lemmas: { readonly [P in PartOfSpeech]?: Set<string> } = {
    NOUN: new Set(lexicon.nouns.map(({ lemma }) => lemma)),
    ADJ: new Set(lexicon.adjectives.map(({ lemma }) => lemma)),
  };
  const taken = (pos: PartOfSpeech, lemma: string): boolean => lemmas[pos]?.has(lemma) ?? false;
  const entries: Entry[] = [];
  for (const word of lexicon.functionWords) entries.push(functionEntry(word));
  for (const noun of lexicon.nouns) entries.push(nounEntry(noun));
  for (const adjective of lexicon.adjectives) entries.push(adjectiveEntry(adjective));
  for (const name of lexicon.names) if (!name.lemma.includes(' ')) entries.push(nameEntry(name));
  const derive = (entry: Entry): void => {
    if (entry.origin !== 'table') {
      if (taken(entry.pos, entry.lemma)) return;
      lemmas[entry.pos]?.add(entry.lemma);
    }
    entries.push(entry);
  };
  for (const verb of lexicon.verbs) verbEntries(verb, taken).forEach(derive);
  for (const adjective of lexicon.adjectives) {
    if (adjective.elative) derive(elativeEntry(adjective, adjective.elative));
    if (/ِيّ$/.test(adjective.lemma)) {
      const lemma = `${adjective.lemma}\u064eة`;
      derive({
        lemma,
        pos: 'NOUN',
        ...optional('root', adjective.root),
        senses: [{ gloss: abstractGloss(adjective.senses[0]?.gloss ?? '') }],
        band: 6,
        origin: 'abstract',
        semantic: 'abstract',
        gender: 'f',
        shape: { kind: 'noun', plurals: ['ات'] },
      });
    }
  }
  for (const noun of lexicon.nouns) {
    if (
      noun.isHuman &&
      noun.gender !== 'f' &&
      (noun.semantic === 'role' || noun.semantic === 'person') &&
      !/[ةىا]$|ِي$/.test(noun.lemma)
    )
      derive(feminineEntry(noun));
    const nisba = nisbaOf(noun.lemma);
    if (nisba) derive(nisbaEntry(nisba, noun.root, nisbaGloss(noun.senses[0]?.gloss ?? ''), noun.band));
  }
  for (const name of lexicon.names) {
    if (name.nisba && PLACE_TYPES.has(name.type))
      derive(nisbaEntry(name.nisba, undefined, `of ${name.english}; from ${name.english}`, Math.max(1, name.band - 1)));
  }
  return entries;
};
