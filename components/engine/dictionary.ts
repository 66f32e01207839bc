import type { Engine } from '@/lib/annotation';
import { type Entry, inflect, materialize, readings } from '@/lib/morphology';
import { stripMarks, unseatHamza } from '@/lib/orthography';
import type { DictionaryEntry, LookUp } from './protocol';

/** So many words of one spelling get their table of forms; what comes after them is very rare. */
const MOST_ENTRIES = 6;

/** Looks a word or a root up: `ك ت ب` → the family of كتب; `يكتبون` → كَتَبَ with all its forms, and that family too. */
export const lookUp = (engine: Engine, query: string): LookUp => {
  const { morphology } = engine;
  const word = query.trim();
  const asTyped = stripMarks(word);
  // Who types a word as a dictionary has it means that word: for كتاب, كِتَاب before كُتَّاب, the plural of كَاتِب.
  const isOther = ({ stem }: { stem: { entry: Entry } }): number => Number(stripMarks(stem.entry.lemma) !== asTyped);
  const found = [...readings(morphology, word)].sort((a, b) => isOther(a) - isOther(b) || a.cost - b.cost);
  const entries = distinct(found.map(({ stem }) => stem.entry)).slice(0, MOST_ENTRIES);
  const named = unseatHamza(stripMarks(word)).replace(/[\s.\-–ـ]/g, '');
  const roots = [...new Set([...entries.flatMap(({ root }) => root ?? []), named])];
  return {
    query: word,
    readings: found.map((candidate) => materialize(candidate)),
    entries: entries.map((entry) => ({ ...asDictionaryEntry(entry), forms: inflect(morphology, entry) })),
    families: roots.flatMap((root) => {
      const members = distinct(morphology.entries.filter((entry) => entry.root === root));
      if (members.length === 0) return [];
      return [{ root, members: members.sort((a, b) => a.band - b.band).map(asDictionaryEntry) }];
    }),
  };
};

/** Two rows of one lemma and part of speech are two words (قَرْن century, قَرْن horn) unless they say the same. */
const distinct = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [`${entry.lemma} ${entry.pos} ${entry.senses[0]?.gloss ?? ''}`, entry])).values(),
];

const asDictionaryEntry = ({ lemma, pos, root, senses, arabic, antonym, band }: Entry): DictionaryEntry => ({
  lemma,
  pos,
  ...(root === undefined ? {} : { root }),
  glosses: senses.map(({ gloss }) => gloss),
  ...(arabic === undefined ? {} : { arabic }),
  ...(antonym === undefined ? {} : { antonym }),
  band,
});
