import {
  lexiconKey,
  marksAgree,
  marksMatch,
  normalizeWord,
  spellingDistance,
  stripMarks,
  SUKUN,
} from '@/lib/orthography';
import { fits, type Morphology, type Suffix } from './compile';
import { vocalizeCandidate } from './materialize';
import { MY } from './pronouns';
import type { ProcliticString } from './proclitics';
import type { StemEntry } from './stems';

/** One way of reading a printed word, as references into the lexicon: cheap to make, made readable by `materialize`. */
export type Candidate = {
  readonly proclitics: ProcliticString;
  readonly stem: StemEntry;
  readonly suffix: Suffix;
  /** How unlikely out of context: band, clitics, rare forms and loose spelling; about a natural logarithm. */
  readonly cost: number;
};

const HAMZA = /[أإآؤئ]/;
const MAX_WORD = 40;
const MAX_PROCLITICS = 5;
const MAX_SUFFIX = 8;
/** About -ln of relative frequency: a band is some three times rarer than the one before. */
const BAND_COST: readonly number[] = [0, 0, 1.5, 2.7, 3.9, 5.2, 6.6];
const ORIGIN_COST = {
  table: 0,
  feminine: 0.5,
  masdar: 0.6,
  'passive-participle': 1.2,
  'active-participle': 1.2,
  elative: 1,
  abstract: 2,
  nisba: 2.5,
} as const;

const isVerbal = (stem: StemEntry): boolean =>
  stem.inflection.startsWith('past') || stem.inflection.startsWith('imper');

/** What a clitic string may stand before; the grammar of ARABIC.md section 1. */
const allows = (proclitics: ProcliticString, stem: StemEntry, suffix: Suffix): boolean => {
  const { entry } = stem;
  const row = entry.row;
  if (row?.kind === 'function' && entry.shape?.kind === 'function') {
    const { takes } = row;
    if (proclitics.hasConjunction && !takes.includes('c')) return false;
    if (proclitics.isQuestion && !takes.includes('q')) return false;
    if (proclitics.hasArticle && !takes.includes('a')) return false;
    if (proclitics.verbal === 'future' && !takes.includes('s')) return false;
    if (proclitics.verbal === 'purpose') return false;
    if (proclitics.emphatic && !takes.includes('e')) return false;
    if (proclitics.preposition === 'ب' && !takes.includes('b')) return false;
    if (proclitics.preposition === 'ل' && !takes.includes('l')) return false;
    if (proclitics.preposition === 'ك' && !takes.includes('k')) return false;
    if (stem.inflection === 'fixed' && suffix.pronoun) return false;
    if (proclitics.hasArticle && suffix.pronoun) return false;
    // مِنِّي, عَلَيَّ are rows of their own
    if (suffix.pronoun === MY && stem.base.endsWith(SUKUN)) return false;
    return true;
  }
  if (isVerbal(stem)) {
    if (proclitics.hasArticle || proclitics.preposition) return false;
    if (stem.inflection.startsWith('imperative'))
      return !proclitics.verbal && !proclitics.emphatic && !proclitics.isQuestion;
    if (stem.inflection.startsWith('past')) return !proclitics.verbal && !proclitics.emphatic;
    if (proclitics.verbal === 'future')
      return (
        suffix.group.endings.some(({ mood }) => mood === 'Ind') ||
        suffix.group.beforePronoun.some(({ mood }) => mood === 'Ind')
      );
    if (proclitics.verbal === 'purpose')
      return [...suffix.group.endings, ...suffix.group.beforePronoun].some(
        ({ mood }) => mood === 'Sub' || mood === 'Jus',
      );
    return true;
  }
  if (proclitics.verbal || proclitics.emphatic) return false;
  if (entry.pos === 'PROPN') {
    if (suffix.pronoun) return false;
    return stem.needsArticle ? proclitics.hasArticle : !proclitics.hasArticle || stem.entry.semantic === 'people';
  }
  if (proclitics.hasArticle) {
    if (suffix.pronoun) return false;
    if (stem.inflection !== 'fixed' && !suffix.group.endings.some(({ state }) => state === 'Def')) return false;
  }
  if (proclitics.preposition) {
    const list = suffix.pronoun ? suffix.group.beforePronoun : suffix.group.endings;
    if (!list.some((ending) => ending.case === undefined || ending.case === 'Gen')) return false;
  }
  return true;
};

const cost = (proclitics: ProcliticString, stem: StemEntry, suffix: Suffix): number => {
  const { entry } = stem;
  let total = (BAND_COST[entry.band] ?? 6) + ORIGIN_COST[entry.origin];
  // the article is free; و is common; the others are each a claim that the letter is no part of the stem
  if (proclitics.hasConjunction) total += 1.2;
  // ك "as" is some ten times rarer than ب and ل, and rarer still without the article: كامل is not ك + أمل
  if (proclitics.preposition) total += proclitics.preposition === 'ك' ? (proclitics.hasArticle ? 3.5 : 5.5) : 1;
  // للجنة is "to the committee" sooner than "to a committee"
  if (proclitics.preposition === 'ل' && !proclitics.hasArticle && stem.key.startsWith('ل')) total += 0.5;
  if (proclitics.verbal) total += 1;
  if (proclitics.emphatic) total += 4;
  if (proclitics.isQuestion) total += 5;
  if (suffix.pronoun) total += suffix.pronoun.features.Person === '3' ? 1 : 2.5;
  const features = suffix.group.features;
  if (isVerbal(stem)) {
    if (stem.inflection.startsWith('imperative')) total += 5;
    if (stem.features.Voice === 'Pass') total += 2;
    if (features.Person === '2') total += 3.5;
    else if (features.Person === '1') total += 2;
    if (features.Number === 'Dual' || (features.Number === 'Plur' && features.Gender === 'Fem')) total += 1.5;
    else if (features.Number === 'Plur') total += 0.7;
    if (suffix.pronoun && entry.objects && !entry.objects.some((object) => object.startsWith('t'))) total += 2.5;
  } else if (features.Number === 'Dual') total += suffix.group.endings.some(({ state }) => state !== 'Cons') ? 1 : 2.2;
  else if (
    suffix.group.endings.length > 0 &&
    suffix.group.endings.every(({ state, case: c }) => state === 'Ind' && c === 'Acc')
  )
    total += 0.7;
  if (entry.pos === 'PROPN') total += 0.3;
  return total;
};

/**
 * Every reading of a printed word, cheapest first: `وكتابه` → و + كتاب + ه, و + كُتّاب + ه … Marks that are written must agree.
 * An unknown word has none. Words over 40 letters are not looked up. Cost: linear in the word's length times the readings found.
 */
export const readings = (morphology: Morphology, word: string): Candidate[] => {
  const normal = normalizeWord(word);
  const printed = stripMarks(normal);
  if (printed.length > MAX_WORD) return [];
  const found = lookUp(morphology, printed);
  const candidates = found.length > 0 ? found : lookUpLoosely(morphology, printed);
  const agreeing =
    normal === printed
      ? candidates
      : candidates.filter((candidate) => vocalizeCandidate(candidate).some((full) => marksAgree(normal, full)));
  return (agreeing.length > 0 ? agreeing : candidates).sort((a, b) => a.cost - b.cost);
};

/** Whether a word written with all its marks is a form of this reading: كَتَبَ of the verb, not of كُتُب. */
export const isMarkedAs = (candidate: Candidate, marked: string): boolean => {
  const normal = normalizeWord(marked);
  return vocalizeCandidate(candidate).some((full) => marksMatch(normal, full));
};

/** Whether a word written with all its marks has a reading: كَتَبَ has one, كِتُبَ none. */
export const hasMarkedReading = (morphology: Morphology, marked: string): boolean =>
  lookUp(morphology, stripMarks(normalizeWord(marked))).some((candidate) => isMarkedAs(candidate, marked));

/** Misspellings so common in the press that the word is meant all the same: final ه for ة, ا for ى, a final ء left out. */
const lookUpLoosely = (morphology: Morphology, printed: string): Candidate[] => {
  const variants: string[] = [];
  if (printed.endsWith('ه')) variants.push(`${printed.slice(0, -1)}ة`);
  if (printed.endsWith('ة')) variants.push(`${printed.slice(0, -1)}ه`);
  if (printed.endsWith('ا')) variants.push(`${printed}ء`, `${printed.slice(0, -1)}ى`);
  const doubled = /^(.+)([اوي])\2(.+)$/.exec(printed);
  if (doubled) variants.push(`${doubled[1]}${doubled[2]}${doubled[3]}`);
  for (const variant of variants) {
    const found = lookUp(morphology, variant);
    if (found.length > 0) return found.map((candidate) => ({ ...candidate, cost: candidate.cost + 4 }));
  }
  return [];
};

/** A word with its proclitics cut off, as key and as it is printed. */
type Body = {
  readonly proclitics: ProcliticString;
  readonly key: string;
  readonly written: string;
  /** What the word ends in, by length: undefined where that is no ending. */
  readonly tails: readonly (string | undefined)[];
};

/** The endings a word may have, by length; they are the same wherever it is cut in front. */
const suffixesAtEnd = ({ suffixKeys }: Morphology, key: string): (string | undefined)[] => {
  const tails: (string | undefined)[] = [];
  for (let length = 0; length <= Math.min(MAX_SUFFIX, key.length - 1); length += 1) {
    const tail = key.slice(key.length - length);
    tails.push(suffixKeys.has(tail) ? tail : undefined);
  }
  return tails;
};

const lookUp = (morphology: Morphology, printed: string): Candidate[] => {
  const key = lexiconKey(printed);
  const tails = suffixesAtEnd(morphology, key);
  const out: Candidate[] = [];
  for (let length = 0; length <= Math.min(MAX_PROCLITICS, key.length - 1); length += 1) {
    const list = morphology.proclitics.get(key.slice(0, length));
    if (!list) continue;
    for (const proclitics of list) {
      if (proclitics.isQuestion && printed[0] !== 'أ') continue;
      const body = { proclitics, key: key.slice(length), written: printed.slice(length), tails };
      addReadings(morphology, body, out);
      // لل + لجنة is written للجنة: the stem's own ل has gone
      if (proclitics.hasArticle && proclitics.preposition === 'ل')
        addReadings(morphology, { ...body, key: `ل${body.key}`, written: `ل${body.written}` }, out);
    }
  }
  return out;
};

const addReadings = (morphology: Morphology, { proclitics, key, written, tails }: Body, out: Candidate[]): void => {
  const { stems, suffixes, wholeForms } = morphology;
  const { length } = key;
  for (let cut = Math.max(1, length - MAX_SUFFIX); cut <= length; cut += 1) {
    const tail = tails[length - cut];
    if (tail === undefined) continue;
    const entries = stems.get(cut === length ? key : key.slice(0, cut));
    if (!entries) continue;
    for (const stem of entries) {
      const list = suffixes.get(stem.inflection)?.get(tail);
      if (!list) continue;
      for (const suffix of list) {
        if (!fits(stem, suffix.group) || !allows(proclitics, stem, suffix)) continue;
        // a hamza that is written in the ending belongs to a stem that ends in one: بدأ is no form of بدا
        if (cut < length && !stem.base.endsWith('ء') && HAMZA.test(written.slice(cut))) continue;
        const distance = distanceOf(written, stem, cut, length);
        if (distance >= 0)
          out.push({ proclitics, stem, suffix, cost: cost(proclitics, stem, suffix) + distance * 0.3 });
      }
    }
  }
  for (const { stem, suffix } of wholeForms.get(key) ?? [])
    if (allows(proclitics, stem, suffix)) out.push({ proclitics, stem, suffix, cost: cost(proclitics, stem, suffix) });
};

/** Compares the printed stem with its standard spelling; a final hamza is left out, since its seat depends on the ending. */
const distanceOf = (written: string, stem: StemEntry, cut: number, length: number): number => {
  const ours = cut === length ? written : written.slice(0, cut);
  if (ours === stem.spelled) return 0;
  if (stem.base.endsWith('ء') && cut < length) return spellingDistance(ours.slice(0, -1), stem.spelled.slice(0, -1));
  return spellingDistance(ours, stem.spelled);
};

/** Whether the lexicon has any reading of the word as it stands. */
export const isKnown = (morphology: Morphology, word: string): boolean =>
  lookUp(morphology, stripMarks(normalizeWord(word))).length > 0;
