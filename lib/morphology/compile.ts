import type { Lexicon } from '@/lib/lexicon';
import { FATHA, lexiconKey, seatHamza, SUKUN } from '@/lib/orthography';
import { type Ending, ENDINGS, type EndingGroup } from './endings';
import { type Entry, makeEntries } from './entries';
import { joinEnding, joinPronoun } from './join';
import { PROCLITICS, type ProcliticString } from './proclitics';
import { ME, MY, type Pronoun, PRONOUNS } from './pronouns';
import { type StemEntry, stemEntries } from './stems';

/** What is written after a stem: an ending, with or without an attached pronoun. */
export type Suffix = { readonly group: EndingGroup; readonly pronoun?: Pronoun };

/** A whole written form whose parts cannot be told apart by cutting (بدآ, أعلنّا). */
export type WholeForm = { readonly stem: StemEntry; readonly suffix: Suffix };

/** The lexicon made ready for analysis: what is looked up for each way of cutting a word. */
export type Morphology = {
  readonly entries: readonly Entry[];
  readonly stems: ReadonlyMap<string, readonly StemEntry[]>;
  readonly wholeForms: ReadonlyMap<string, readonly WholeForm[]>;
  readonly proclitics: ReadonlyMap<string, readonly ProcliticString[]>;
  /** By inflection class, then by what is written. */
  readonly suffixes: ReadonlyMap<string, ReadonlyMap<string, readonly Suffix[]>>;
  readonly suffixKeys: ReadonlySet<string>;
  readonly entriesByLemma: ReadonlyMap<string, readonly Entry[]>;
};

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

const isVerbal = (inflection: string): boolean => inflection.startsWith('past') || inflection.startsWith('imper');

/** قَاضِي and مُعَلِّمُو melt into the ي of "my": قَاضِيَّ, مُعَلِّمِيَّ. */
const keyBeforeMy = (key: string): string => key.replace(/[وي]$/, '');

/** Suffix strings of one inflection class: every ending, then every ending with every pronoun that may follow. */
const suffixesOf = (inflection: string, groups: readonly EndingGroup[]): Map<string, Suffix[]> => {
  const map = new Map<string, Suffix[]>();
  for (const group of groups) {
    if (group.endings.length > 0) push(map, group.key, { group });
    if (group.beforePronoun.length === 0) continue;
    if (inflection !== 'father-mine')
      for (const pronoun of PRONOUNS) push(map, group.key + pronoun.key, { group, pronoun });
    if (isVerbal(inflection)) push(map, group.key + ME.key, { group, pronoun: ME });
    else if (inflection !== 'father') push(map, keyBeforeMy(group.key) + MY.key, { group, pronoun: MY });
  }
  return map;
};

/** Whether an ending changes the stem's last letter: a hamza's seat, أَعْلَنْ + نَا → أَعْلَنَّا, يَحْيَى → يَحْيَا. */
const melts = (last: string, form: string): boolean =>
  last === 'ء' ||
  ((last === 'ن' || last === 'ت') && form[0] === SUKUN && form[1] === last) ||
  (last === 'ي' && form === `${FATHA}ى`);
const MELTING = ['ء', 'ن', 'ت', 'ي'];
type MeltingGroup = { readonly group: EndingGroup; readonly melted: readonly Ending[] };

/** By inflection class and last letter of the stem, the endings before which that letter changes. */
const meltingGroups = (classes: Readonly<Record<string, readonly EndingGroup[]>>): Map<string, MeltingGroup[]> => {
  const map = new Map<string, MeltingGroup[]>();
  for (const [inflection, groups] of Object.entries(classes)) {
    for (const last of MELTING) {
      const melting = groups.map((group) => ({ group, melted: group.endings.filter(({ form }) => melts(last, form)) }));
      const kept = melting.filter(
        ({ group, melted }) => melted.length > 0 || (last === 'ء' && group.beforePronoun.length > 0),
      );
      if (kept.length > 0) map.set(inflection + last, kept);
    }
  }
  return map;
};

/** Makes a lexicon ready for analysis. Cost: linear in the number of stems. */
export const compileMorphology = (lexicon: Lexicon): Morphology => {
  const entries = makeEntries(lexicon);
  const stems = new Map<string, StemEntry[]>();
  const wholeForms = new Map<string, WholeForm[]>();
  const suffixes = new Map<string, Map<string, Suffix[]>>();
  const suffixKeys = new Set<string>();
  const classes: Record<string, readonly EndingGroup[]> = {
    ...ENDINGS,
    bound: [{ key: '', features: {}, endings: [], beforePronoun: [{ form: '' }], stem: 'v' }],
  };
  for (const [inflection, groups] of Object.entries(classes)) {
    const map = suffixesOf(inflection, groups);
    suffixes.set(inflection, map);
    for (const key of map.keys()) suffixKeys.add(key);
  }
  const melting = meltingGroups(classes);
  const entriesByLemma = new Map<string, Entry[]>();
  for (const entry of entries) {
    push(entriesByLemma, entry.lemma, entry);
    for (const stem of stemEntries(entry)) {
      push(stems, stem.key, stem);
      const groups = melting.get(stem.inflection + (stem.base.at(-1) ?? ''));
      if (groups) addWholeForms(stem, groups, wholeForms);
    }
  }
  const proclitics = new Map<string, ProcliticString[]>();
  for (const proclitic of PROCLITICS) push(proclitics, proclitic.key, proclitic);
  return { entries, stems, wholeForms, proclitics, suffixes, suffixKeys, entriesByLemma };
};

/** Whether this ending goes with this stem of the verb. */
export const fits = (stem: StemEntry, group: EndingGroup): boolean =>
  (stem.which === 'both' || stem.which === group.stem) &&
  (stem.prefix === undefined ? group.prefix === undefined : stem.prefix === group.prefix);

/** Adds the forms of a stem that cutting off the ending would not bring back to it. */
const addWholeForms = (
  stem: StemEntry,
  groups: readonly MeltingGroup[],
  wholeForms: Map<string, WholeForm[]>,
): void => {
  const last = stem.base.at(-1) ?? '';
  const written = (word: string): string => lexiconKey(seatHamza(word));
  const add = (suffix: Suffix, keys: ReadonlySet<string>): void => {
    const cut = stem.key + suffix.group.key + (suffix.pronoun?.key ?? '');
    for (const key of keys) if (key !== cut) push(wholeForms, key, { stem, suffix });
  };
  for (const { group, melted } of groups) {
    if (!fits(stem, group)) continue;
    if (melted.length > 0) add({ group }, new Set(melted.map(({ form }) => written(joinEnding(stem.base, form)))));
    if (last !== 'ء' || group.beforePronoun.length === 0) continue;
    const bound = group.beforePronoun.map(({ form }) => joinEnding(stem.base, form));
    // the seat depends on the vowel before a pronoun, not on the pronoun: one stands for all
    const heads = [...new Set(bound.map((word) => written(`${word}ه`).slice(0, -1)))].filter(
      (head) => head !== stem.key + group.key,
    );
    if (heads.length > 0)
      for (const pronoun of PRONOUNS) add({ group, pronoun }, new Set(heads.map((head) => head + pronoun.key)));
    if (isVerbal(stem.inflection)) add({ group, pronoun: ME }, new Set(heads.map((head) => head + ME.key)));
    else add({ group, pronoun: MY }, new Set(bound.map((word) => written(joinPronoun(word, MY)))));
  }
};
