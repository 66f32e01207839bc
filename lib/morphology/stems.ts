import type { FunctionWord } from '@/lib/lexicon';
import { lexiconKey, seatHamza, stripMarks, unseatHamza } from '@/lib/orthography';
import { type Entry, withoutArticle } from './entries';
import { withPrefix } from './join';
import { nominalStems } from './nominal-stems';
import type { Features } from './types';

/** What an analysis looks up: a stem under its key, with the class of endings it takes. */
export type StemEntry = {
  readonly key: string;
  /** Spelled without marks, hamza seated; compared with what is printed. */
  readonly spelled: string;
  /** Vocalised, hamza unseated. */
  readonly base: string;
  readonly inflection: string;
  /** Which of a verb's stems this is; `both` where they are one. */
  readonly which: 'v' | 'c' | 'both';
  readonly prefix?: 'ي' | 'ت' | 'أ' | 'ن';
  readonly features: Features;
  readonly entry: Entry;
  /** Only with the article: القاهرة. */
  readonly needsArticle?: boolean;
};

const PREFIXES = ['ي', 'ت', 'أ', 'ن'] as const;

type StemKind = Pick<StemEntry, 'inflection' | 'which' | 'features'>;

const make = (entry: Entry, base: string, { inflection, which, features }: StemKind): StemEntry => {
  const spelled = stripMarks(seatHamza(base));
  return { key: lexiconKey(spelled), spelled, base, inflection, which, features, entry };
};

/** The four stems of an imperfect, one for each prefix; spelled once where no hamza can change its seat. */
const makeImperfects = (entry: Entry, vowel: 'a' | 'u', base: string, kind: StemKind): StemEntry[] => {
  if (base.includes('ء'))
    return PREFIXES.map((prefix) => ({ ...make(entry, withPrefix(prefix, vowel, base), kind), prefix }));
  const spelled = stripMarks(base);
  const key = lexiconKey(spelled);
  return PREFIXES.map((prefix) => ({
    key: (prefix === 'أ' ? 'ا' : prefix) + key,
    spelled: prefix + spelled,
    base: withPrefix(prefix, vowel, base),
    inflection: kind.inflection,
    which: kind.which,
    features: kind.features,
    entry,
    prefix,
  }));
};

const verbStemEntries = (entry: Entry): StemEntry[] => {
  if (entry.shape?.kind !== 'verb') return [];
  const { stems } = entry.shape;
  const out: StemEntry[] = [];
  const add = (
    stem: { readonly kind: string; readonly v: string; readonly c: string } | undefined,
    tense: 'past' | 'imperfect' | 'imperative',
    build: (base: string, kind: StemKind) => readonly StemEntry[],
    features: Features,
  ): void => {
    if (!stem) return;
    const inflection = `${tense}-${stem.kind}`;
    if (stem.v === stem.c) out.push(...build(stem.v, { inflection, which: 'both', features }));
    else
      out.push(
        ...build(stem.v, { inflection, which: 'v', features }),
        ...build(stem.c, { inflection, which: 'c', features }),
      );
  };
  const active: Features = { Voice: 'Act' };
  const passive: Features = { Voice: 'Pass' };
  add(stems.past, 'past', (base, kind) => [make(entry, base, kind)], active);
  add(stems.pastPassive, 'past', (base, kind) => [make(entry, base, kind)], passive);
  add(stems.imperfect, 'imperfect', (base, kind) => makeImperfects(entry, stems.prefixVowel, base, kind), active);
  add(stems.imperfectPassive, 'imperfect', (base, kind) => makeImperfects(entry, 'u', base, kind), passive);
  const imperative = (base: string): string => (stems.imperative ? base : imperativeBase(stems.imperativePrefix, base));
  add(stems.imperative ?? stems.imperfect, 'imperative', (base, kind) => [make(entry, imperative(base), kind)], active);
  return out;
};

/** The helping alif stands only where the stem would begin with two consonants: اُكْتُبْ, اِتَّصِلْ, but قُلْ, عِدْ. */
export const imperativeBase = (prefix: string, base: string): string =>
  prefix.startsWith('ء') || base[1] === '\u0652' || base[1] === '\u0651' ? prefix + base : base;

const nominalStemEntries = (entry: Entry): StemEntry[] =>
  nominalStems(entry).map(({ base, inflection, features }) =>
    make(entry, base, { inflection, which: 'both', features }),
  );

const FIXED: StemKind = { inflection: 'fixed', which: 'both', features: {} };

const nameStemEntries = (entry: Entry): StemEntry[] => {
  if (entry.shape?.kind !== 'name') return [];
  const lemma = entry.row?.kind === 'name' ? entry.row.lemma : entry.lemma;
  const forms = [lemma, ...entry.shape.variants.filter((variant) => !variant.includes(' '))];
  // the variant الاباما of أَلَابَامَا only looks as if it had an article
  const beginsLikeArticle = /^[أإآ]\P{L}*ل/u.test(lemma);
  const lemmaKey = lexiconKey(stripMarks(lemma));
  return forms.map((form) => {
    // ايران is إِيرَان misspelled: read by its own letters, vocalised as the lemma
    if (form !== lemma && lexiconKey(form) === lemmaKey && !/^ال/.test(form)) {
      const base = unseatHamza(lemma);
      return { ...make(entry, base, { inflection: 'fixed', which: 'both', features: {} }), spelled: form };
    }
    const hasArticle = !beginsLikeArticle && /^ال.{2}/.test(form);
    const stem = make(entry, unseatHamza(hasArticle ? withoutArticle(form) : form), FIXED);
    return hasArticle ? { ...stem, needsArticle: true } : stem;
  });
};

/** Only a hamza at the end may change its seat; لِأَنَّ and مِائَة are written as they are by custom, not by the rule. */
const unseatLast = (form: string): string => form.replace(/[أؤئ]$/, 'ء');

const functionStemEntries = (entry: Entry, word: FunctionWord): StemEntry[] => {
  const features = word.features as Features;
  const base = unseatLast(word.form);
  const stems: StemEntry[] = [
    make(entry, base.replace(/\u064eة$/, word.inflection.startsWith('ta') ? '' : '\u064eة'), {
      inflection: word.inflection,
      which: 'both',
      features,
    }),
  ];
  if (word.beforePronoun !== undefined)
    stems.push(make(entry, unseatLast(word.beforePronoun), { inflection: 'bound', which: 'both', features }));
  return stems;
};

/** All stems under which an entry can be found. */
export const stemEntries = (entry: Entry): StemEntry[] => {
  switch (entry.shape?.kind) {
    case 'verb':
      return verbStemEntries(entry);
    case 'name':
      return nameStemEntries(entry);
    case 'function':
      return entry.row?.kind === 'function' ? functionStemEntries(entry, entry.row) : [];
    default:
      return nominalStemEntries(entry);
  }
};
