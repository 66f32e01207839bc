import type { Engine } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';

const LETTERS_OF_STEM = 6;
/** A synonym of a gloss without what varies from entry to entry: "be harmed (badly)" → harm. */
const bare = (gloss: string): string =>
  gloss
    .replace(/\(.*?\)/g, '')
    .trim()
    .toLowerCase()
    .replace(/^(?:be|become|make|get|a|the|to) /, '')
    .replace(/(?:ing|ation|ition|ment|ness|ity|ed|er|es|s|e|y)$/, '')
    .slice(0, LETTERS_OF_STEM);

const partsOf = (gloss: string): string[] => gloss.split(';').map((part) => part.trim());

/** Which entries use an English word in a gloss. */
type GlossIndex = ReadonlyMap<string, ReadonlySet<Entry>>;

const makeIndex = ({ morphology }: Engine): GlossIndex => {
  const index = new Map<string, Set<Entry>>();
  for (const entry of morphology.entries) {
    if (entry.origin !== 'table') continue;
    for (const { gloss } of entry.senses)
      for (const part of partsOf(gloss).map(bare)) {
        const entries = index.get(part);
        if (entries) entries.add(entry);
        else index.set(part, new Set([entry]));
      }
  }
  return index;
};

const INDEXES = new WeakMap<Engine, GlossIndex>();
const indexOf = (engine: Engine): GlossIndex => {
  let index = INDEXES.get(engine);
  if (!index) INDEXES.set(engine, (index = makeIndex(engine)));
  return index;
};

/** Whether two English words are put together by more than one entry: harm and damage are, astronomy and orbit are not. */
const areSynonyms = (index: GlossIndex, a: string, b: string): boolean => {
  if (a === b) return true;
  const others = index.get(b);
  let shared = 0;
  for (const entry of index.get(a) ?? []) if (others?.has(entry)) shared += 1;
  return shared > 1;
};

/**
 * What a word of one sense means, in one or two English words: ضرر → "damage; harm". Undefined where the words of its gloss are not synonyms
 * elsewhere too: فلك is "astronomy; orbit", of which the sentence means one.
 */
export const plainGloss = (engine: Engine, entry: Entry): string | undefined => {
  const [sense, ...more] = entry.senses;
  if (!sense || more.length > 0 || /^[A-Z]/.test(sense.gloss)) return undefined;
  const parts = partsOf(sense.gloss);
  const [first = '', second] = parts.filter((part) => !/[()-]/.test(part));
  if (first !== parts[0]) return undefined;
  const index = indexOf(engine);
  const own = bare(first);
  if (!parts.slice(1).every((part) => areSynonyms(index, own, bare(part)))) return undefined;
  return second === undefined ? first : `${first}; ${second}`;
};
