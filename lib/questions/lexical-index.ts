import { type Engine, ENTITY_OF_NAME } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { foldSpelling, stripMarks } from '@/lib/orthography';

/** What questions look up in the lexicon again and again, made once an engine. */
export type LexicalIndex = {
  /** Kind of place (`city`, `country`) by folded spelling. */
  readonly placeKinds: ReadonlyMap<string, string>;
  /** How often the news names a country, 1 to 6; by its standard spelling. */
  readonly countryBand: ReadonlyMap<string, number>;
  /** Common places by kind, unvocalised. */
  readonly placesByKind: ReadonlyMap<string, readonly string[]>;
  /** Country of a city, in English, by the city's folded spelling; and its cities, its regions by `homeKey`. */
  readonly countryOfPlace: ReadonlyMap<string, string>;
  readonly placesOfCountry: ReadonlyMap<string, readonly string[]>;
  /** Adjectives of the commonest countries, with the part of the world they are in. */
  /** Adjectives of countries that the news names; `country` in English. */
  readonly nationalities: readonly { readonly entry: Entry; readonly region: string; readonly country: string }[];
  /** Part of the world of a country, by its folded spelling; and common countries by it. */
  readonly regionOfCountry: ReadonlyMap<string, string>;
  /** The same by the country's English name. */
  readonly regionOfEnglish: ReadonlyMap<string, string>;
  readonly countriesOfRegion: ReadonlyMap<string, readonly string[]>;
  /** Grammatical gender of a place, by its folded spelling. */
  readonly placeGender: ReadonlyMap<string, 'm' | 'f' | 'mf'>;
  /** English name of a country or city, by its folded spelling. */
  readonly placeEnglish: ReadonlyMap<string, string>;
  /** Folded surnames of presidents, kings and prime ministers. */
  readonly rulers: ReadonlySet<string>;
  /** Folded words of the names of people. */
  readonly personWords: ReadonlySet<string>;
  readonly entriesByRoot: ReadonlyMap<string, readonly Entry[]>;
  /** Entries of the tables by lemma without marks. */
  readonly entriesBySpelling: ReadonlyMap<string, readonly Entry[]>;
  /** Two words that stand together in an expression, without clitics. */
  readonly expressionPairs: ReadonlySet<string>;
  /** Roots of verbs, by their number of letters. */
  readonly verbRoots: readonly string[];
  /** What newspapers say every day, by part of speech and semantic class: `NOUN action`. */
  readonly everydayEntries: ReadonlyMap<string, readonly Entry[]>;
};

/** Nouns that do the work of particles: no option among nouns that name something. */
export const PARTICLE_LIKE: ReadonlySet<string> = new Set(
  'رغم سوى سواء مثل بعض كل كلا كلتا جميع معظم أغلب ذات ذو حين نحو عدد أحد إحدى غير خلاف نفس سائر كافة صدد شأن إذن قبل بعد خشية فجأة أمس غد منتصف وسط وحد شن عديد نصف ثلث ربع خمس'.split(
    ' ',
  ),
);

/** The last band of what a newspaper says every day. */
const EVERYDAY = 2;
const COMMON_PLACE = 3;

/** Cities and regions of a country are asked for apart. */
export const homeKey = (kind: string, country: string): string => `${kind === 'region' ? 'region' : 'city'} ${country}`;

const makeIndex = ({ lexicon, morphology }: Engine): LexicalIndex => {
  const placeKinds = new Map<string, string>();
  const placesByKind = new Map<string, string[]>();
  const countryOfPlace = new Map<string, string>();
  const placesOfCountry = new Map<string, string[]>();
  const nisbas = new Map<string, { readonly region: string; readonly country: string }>();
  const regionOfCountry = new Map<string, string>();
  const regionOfEnglish = new Map<string, string>();
  const countriesOfRegion = new Map<string, string[]>();
  const countryBand = new Map<string, number>();
  const placeGender = new Map<string, 'm' | 'f' | 'mf'>();
  const rulers = new Set<string>();
  const personWords = new Set<string>();
  const placeEnglish = new Map<string, string>();
  for (const { lemma, variants, type, band, detail, nisba, gender, english } of lexicon.names) {
    if (type === 'surname' && /president|king|prime minister/i.test(detail ?? '')) rulers.add(foldSpelling(lemma));
    if (['given', 'surname', 'person'].includes(type))
      for (const spelling of [stripMarks(lemma), ...variants])
        for (const word of spelling.split(' ')) personWords.add(foldSpelling(word));
    if (type === 'country' && nisba && band <= COMMON_PLACE)
      nisbas.set(nisba, { region: detail ?? '', country: english });
    if (ENTITY_OF_NAME[type] !== 'place') continue;
    const name = stripMarks(lemma);
    for (const spelling of [name, ...variants]) placeEnglish.set(foldSpelling(spelling), english);
    if (gender) for (const spelling of [name, ...variants]) placeGender.set(foldSpelling(spelling), gender);
    for (const spelling of [name, ...variants]) {
      const key = foldSpelling(spelling);
      // تونس is a country before it is that country's capital
      if (!placeKinds.has(key) || type === 'country') placeKinds.set(key, type);
    }
    if (type === 'country' && detail) {
      regionOfEnglish.set(english, detail);
      countryBand.set(name, band);
      for (const spelling of [name, ...variants]) regionOfCountry.set(foldSpelling(spelling), detail);
      const countries = countriesOfRegion.get(detail);
      // England is no country beside Britain
      if (band > COMMON_PLACE || detail === 'United Kingdom') continue;
      if (countries) countries.push(name);
      else countriesOfRegion.set(detail, [name]);
    }
    if ((type === 'city' || type === 'capital' || type === 'region') && detail) {
      countryOfPlace.set(foldSpelling(name), detail);
      const key = homeKey(type, detail);
      const there = placesOfCountry.get(key);
      if (there) there.push(name);
      else placesOfCountry.set(key, [name]);
    }
    if (band > COMMON_PLACE) continue;
    const list = placesByKind.get(type);
    if (list) list.push(name);
    else placesByKind.set(type, [name]);
  }
  const entriesByRoot = new Map<string, Entry[]>();
  const entriesBySpelling = new Map<string, Entry[]>();
  for (const entry of morphology.entries) {
    const spelling = stripMarks(entry.lemma);
    const alike = entriesBySpelling.get(spelling);
    if (entry.origin === 'table') {
      if (alike) alike.push(entry);
      else entriesBySpelling.set(spelling, [entry]);
    }
    if (entry.root === undefined) continue;
    const list = entriesByRoot.get(entry.root);
    if (list) list.push(entry);
    else entriesByRoot.set(entry.root, [entry]);
  }
  const everydayEntries = new Map<string, Entry[]>();
  for (const entry of morphology.entries) {
    const isContent = entry.origin === 'table' && ['NOUN', 'VERB', 'ADJ'].includes(entry.pos);
    if (!isContent || entry.band > EVERYDAY || PARTICLE_LIKE.has(stripMarks(entry.lemma))) continue;
    if (/^[A-Z(]/.test(entry.senses[0]?.gloss ?? '')) continue;
    const key = `${entry.pos} ${entry.semantic ?? ''}`;
    const list = everydayEntries.get(key);
    if (list) list.push(entry);
    else everydayEntries.set(key, [entry]);
  }
  const expressionPairs = new Set<string>();
  for (const { form } of lexicon.expressions) {
    const words = form.split(' ').map((word) => word.replace(/^[وفبلك]?ال/, ''));
    for (let i = 1; i < words.length; i += 1) expressionPairs.add(`${words[i - 1]} ${words[i]}`);
  }
  return {
    placeKinds,
    countryBand,
    placesByKind,
    countryOfPlace,
    placesOfCountry,
    nationalities: morphology.entries.flatMap((entry) => {
      const home = entry.pos === 'ADJ' ? nisbas.get(entry.lemma) : undefined;
      return home === undefined ? [] : [{ entry, ...home }];
    }),
    placeGender,
    placeEnglish,
    rulers,
    personWords,
    regionOfCountry,
    regionOfEnglish,
    countriesOfRegion,
    entriesByRoot,
    entriesBySpelling,
    expressionPairs,
    verbRoots: [...new Set(lexicon.verbs.map(({ root }) => root))],
    everydayEntries,
  };
};

const INDEXES = new WeakMap<Engine, LexicalIndex>();

/** The index of an engine: made at the first call, forgotten with the engine. */
export const lexicalIndex = (engine: Engine): LexicalIndex => {
  let index = INDEXES.get(engine);
  if (!index) INDEXES.set(engine, (index = makeIndex(engine)));
  return index;
};
