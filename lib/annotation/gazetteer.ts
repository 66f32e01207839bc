import type { Lexicon, NameType } from '@/lib/lexicon';
import { foldSpelling, normalizeWord, stripMarks } from '@/lib/orthography';
import { DIRECTIONS, NAMELESS_BODIES, OUTSIDE_FIRST_WORDS, PLACE_NAME_HEADS } from './name-triggers';
import type { EntityType } from './types';
import { rememberWords } from './word-memory';

/** A name of several words, as folded words; the first may carry proclitics in the text. */
type NamePattern = {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly name: string;
  readonly english: string;
};

/** The lexicon's names as the text spells them. */
export type Gazetteer = {
  /** Names of several words, by their first folded word, the longest first. */
  readonly patterns: ReadonlyMap<string, readonly NamePattern[]>;
  /** Given names and surnames of several words (عبد الله, آبي أحمد): elements of a person's name, not the whole of it. */
  readonly personal: ReadonlyMap<string, readonly NamePattern[]>;
  /** What a single folded word can name. */
  readonly words: ReadonlyMap<string, ReadonlySet<NameType>>;
};

export const ENTITY_OF_NAME: Readonly<Record<NameType, EntityType>> = {
  country: 'place',
  capital: 'place',
  city: 'place',
  region: 'place',
  river: 'place',
  sea: 'place',
  mountain: 'place',
  island: 'place',
  continent: 'place',
  place: 'place',
  given: 'person',
  surname: 'person',
  person: 'person',
  organization: 'organization',
  party: 'organization',
  media: 'organization',
  people: 'nationality',
  month: 'date',
  weekday: 'date',
  other: 'other',
};

/** One folded word of a text or a name: marks off, hamza seats and final letters evened out. */
export const foldWord = (word: string): string => foldSpelling(normalizeWord(word));

/** Foreign g is غ in the Levant and ج in Egypt: هونغ كونغ, هونج كونج. */
const spellings = (form: string): string[] => (form.includes('غ') ? [form, form.replace(/غ/g, 'ج')] : [form]);

/** A head noun or a direction before a place's name stands outside the name, as in `مدينة القاهرة`; `بحر الشمال` is no name without its head. */
const isNameItself = (words: readonly string[], type: NameType): boolean => {
  const [first = ''] = words;
  if (ENTITY_OF_NAME[type] === 'organization')
    return !NAMELESS_BODIES.has(words.join(' ')) && !OUTSIDE_FIRST_WORDS.has(first);
  if (type === 'country' || ENTITY_OF_NAME[type] !== 'place') return true;
  return !DIRECTIONS.has(first) && !PLACE_NAME_HEADS.has(first);
};

/** Collects the lexicon's names by their folded words. */
export const makeGazetteer = (lexicon: Lexicon): Gazetteer => {
  const patterns = new Map<string, NamePattern[]>();
  const personal = new Map<string, NamePattern[]>();
  const words = new Map<string, Set<NameType>>();
  for (const name of lexicon.names) {
    for (const form of [stripMarks(name.lemma), ...name.variants].flatMap(spellings)) {
      const parts = form.split(' ').map(foldWord);
      const [first] = parts;
      if (!first) continue;
      if (parts.length === 1) {
        const types = words.get(first) ?? new Set();
        words.set(first, types.add(name.type));
      } else if (isNameItself(parts, name.type)) {
        const pattern = {
          words: parts,
          type: ENTITY_OF_NAME[name.type],
          name: stripMarks(name.lemma),
          english: name.english,
        };
        const table = pattern.type === 'person' ? personal : patterns;
        const others = table.get(first);
        if (others) others.push(pattern);
        else table.set(first, [pattern]);
      }
    }
  }
  for (const list of [...patterns.values(), ...personal.values()]) list.sort((a, b) => b.words.length - a.words.length);
  return { patterns, personal, words };
};

/** What may be attached in front of a name, longest last. */
export const PROCLITICS = ['', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'ول', 'فب', 'فل'] as const;

/** The words that a folded word is with `proclitic` taken off; لل stands for ل + ال. */
export const withoutProclitic = (word: string, proclitic: string): readonly string[] => {
  if (!word.startsWith(proclitic)) return [];
  const rest = word.slice(proclitic.length);
  return proclitic.endsWith('ل') && rest.startsWith('ل') ? [rest, `ا${rest}`] : [rest];
};

/** The names of a table that may begin with a word as it is printed, clitics or none before it. */
const beginningWith = rememberWords((table: Gazetteer['patterns'], first): readonly NamePattern[] =>
  PROCLITICS.flatMap((proclitic) => withoutProclitic(first, proclitic).flatMap((word) => table.get(word) ?? [])),
);

/** The longest name of several words in a table that begins at `at`, clitics before its first word allowed: `وللأمم المتحدة`. */
export const matchName = (
  table: Gazetteer['patterns'],
  folded: readonly string[],
  at: number,
): NamePattern | undefined =>
  beginningWith(table, folded[at] ?? '').find(({ words }) =>
    words.every((word, i) => i === 0 || folded[at + i] === word),
  );

/** Endings and prefixes of inflected Arabic words that our dictionary misses. */
const INFLECTED =
  /(?:وا|تها|تهم|ونهم|هما|ته|ونها|ونه|يات|ية|تين|تان|[اً]ً)$|^[وف]?(?:است|يست|تست|مست|يت)|^[وف]?[يت].ا..$|^[وف]?[يتن][^اويىإأآ]{3,4}$|^م[^اويىإأآ]{3,4}$|^[وف]?(?:ال|لل|[بك]ال)|^(?:لا[ينتأ]|ما(?:زال|دام))/;

/** What names are made of in a printed word: its folded letters, and whether it looks inflected. */
export const printedWord = rememberWords((_: Gazetteer, form) => ({
  folded: foldWord(form),
  isInflected: INFLECTED.test(normalizeWord(form)),
}));
