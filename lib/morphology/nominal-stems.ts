import { FATHA, KASRA, unseatHamza } from '@/lib/orthography';
import type { Entry } from './entries';
import type { NominalClass } from './endings';
import type { Features } from './types';

/** A stem of a noun or adjective with its inflection class; `features` hold what the class cannot know. */
export type NominalStem = { readonly base: string; readonly inflection: NominalClass; readonly features: Features };

const ALIF_HAMZA = `${FATHA}اء`;

const endsIn = (word: string, ending: string): boolean => word.endsWith(ending);
const without = (word: string, ending: string): string => word.slice(0, word.length - ending.length);

/** أَكْبَر, أَحْمَر, أَشَدّ, أَعْلَى: the pattern of elatives and colours, a diptote. */
export const isAfal = (word: string): boolean => word.startsWith('ءَ') && /^ءَ.ْ.َ.$|^ءَ.َ.ّ$|^ءَ.ْ.َى$|^ءَا.َ.$/.test(word);

/**
 * Whether a broken plural (hamza unseated) takes neither tanwin nor genitive kasra: مَصَادِر, قَوَانِين, وُزَرَاء, أَصْدِقَاء;
 * but أَسَاتِذَة, أَنْبَاء, دِمَاء do. Wright I, § 309.
 */
export const isDiptotePlural = (plural: string): boolean =>
  /^.ّ?َ.ّ?َا.ِي?.$|^.َ.َا.ّ$|^.َ.َا.ِي.ّ?$/.test(plural) ||
  /^.ُ.َ.َاء$/.test(plural) ||
  /^ءَ.+ِ.ّ?َاء$/.test(plural) ||
  plural === 'ءَشْيَاء';

/** فُعَلَاء, فَعْلَاء: a feminine ending in ـاء whose hamza is no radical (صَحْرَاء, حَمْرَاء). */
const isFeminineInHamza = (word: string): boolean => word.endsWith(ALIF_HAMZA) && /^.َ.ْ.َاء$|^.ُ.َ.َاء$|^.ِ.ْ.ِ.َاء$/.test(word);

/** عَصَا, رَحَى, قُرَى: nothing but radicals before the final alif, so it takes tanwin whatever its gender. */
const isShort = (word: string): boolean => /^.[\u064e-\u0650].\u064e[اى]$/.test(word);

/** صَحْرَاء → صَحْرَاو, the stem of the dual صَحْرَاوَان and the plural صَحْرَاوَات. */
const hamzaToWaw = (word: string): string => `${without(word, 'ء')}و`;

const brokenPlural = (plural: string, features: Features, root: string | undefined): NominalStem[] => {
  const p = unseatHamza(plural);
  const f: Features = { ...features, Number: 'Plur' };
  if (endsIn(p, `${FATHA}ات`)) return [{ base: without(p, `${FATHA}ات`), inflection: 'sound-feminine', features: f }];
  // سِنُون, بَنُون; but the ن of دُيُون and فُنُون is a radical
  if (endsIn(p, '\u064fون') && !root?.endsWith('ن'))
    return [{ base: without(p, '\u064fون'), inflection: 'sound-masculine', features: f }];
  if (endsIn(p, 'ة'))
    return [{ base: without(p, `${endsIn(p, `${FATHA}ة`) ? FATHA : ''}ة`), inflection: 'ta-plural', features: f }];
  if (endsIn(p, `${FATHA}ى`))
    return [
      {
        base: without(p, `${FATHA}ى`),
        inflection: isShort(p) ? 'maqsur-triptote-plural' : 'maqsur-plural',
        features: f,
      },
    ];
  if (endsIn(p, `${FATHA}ا`)) return [{ base: without(p, `${FATHA}ا`), inflection: 'alif-plural', features: f }];
  if (endsIn(p, `${KASRA}ي`)) return [{ base: without(p, `${KASRA}ي`), inflection: 'defective-plural', features: f }];
  return [{ base: p, inflection: isDiptotePlural(p) ? 'diptote-plural' : 'triptote-plural', features: f }];
};

const FATHERS = new Set(['ءَب', 'ءَخ', 'حَم']);

/** Stems of a noun's singular. */
const singular = (lemma: string, isFeminine: boolean, hasRoot: boolean): NominalStem => {
  const features: Features = isFeminine ? { Gender: 'Fem' } : {};
  if (FATHERS.has(lemma)) return { base: lemma, inflection: 'father', features };
  if (endsIn(lemma, 'ة'))
    return { base: without(lemma, `${endsIn(lemma, `${FATHA}ة`) ? FATHA : ''}ة`), inflection: 'ta', features };
  if (endsIn(lemma, `${FATHA}ى`))
    return {
      base: without(lemma, `${FATHA}ى`),
      inflection: isFeminine && !isShort(lemma) ? 'maqsur-diptote' : 'maqsur',
      features,
    };
  if (endsIn(lemma, `${FATHA}ا`)) {
    if (!hasRoot)
      return { base: lemma, inflection: 'fixed', features: { Number: 'Sing', Gender: isFeminine ? 'Fem' : 'Masc' } };
    return {
      base: without(lemma, `${FATHA}ا`),
      inflection: isFeminine && !isShort(lemma) ? 'alif-diptote' : 'alif',
      features,
    };
  }
  if (endsIn(lemma, `${KASRA}ي`)) {
    if (!hasRoot) return { base: lemma, inflection: 'fixed', features: { Number: 'Sing', Gender: 'Masc' } };
    return { base: without(lemma, `${KASRA}ي`), inflection: 'defective', features };
  }
  if (/[وي]$/.test(lemma) && !hasRoot)
    return { base: lemma, inflection: 'fixed', features: { Number: 'Sing', Gender: 'Masc' } };
  if (isFeminine && isFeminineInHamza(lemma)) return { base: lemma, inflection: 'diptote-hamza', features };
  return { base: lemma, inflection: isAfal(lemma) ? 'diptote' : 'triptote', features };
};

const nounStems = (entry: Entry, plurals: readonly string[]): NominalStem[] => {
  const lemma = unseatHamza(entry.lemma);
  const isFeminine = entry.gender === 'f';
  const one = singular(lemma, isFeminine, entry.root !== undefined);
  const stems: NominalStem[] = [one];
  if (one.inflection === 'father') stems.push({ ...one, inflection: 'father-mine' });
  if (one.inflection === 'diptote-hamza')
    stems.push({ base: hamzaToWaw(lemma), inflection: 'dual', features: one.features });
  // شُرَكَاءُ is feminine or masculine as its singular is; the verb needs to know
  const gender: Features = isFeminine ? { Gender: 'Fem' } : { Gender: 'Masc' };
  for (const plural of plurals) {
    if (plural === 'ون')
      stems.push({
        base: one.inflection === 'defective' ? one.base : lemma,
        inflection: 'sound-masculine',
        features: {},
      });
    else if (plural === 'ات')
      stems.push({
        base: soundFeminineBase(one, lemma),
        inflection: 'sound-feminine',
        features: { Gender: gender.Gender ?? 'Fem' },
      });
    else stems.push(...brokenPlural(plural, gender, entry.root));
  }
  return stems;
};

/** شَرِكَة → شَرِك, مُسْتَوَى → مُسْتَوَي, صَحْرَاء → صَحْرَاو, كَامِيرَا → كَامِير. */
const soundFeminineBase = (one: NominalStem, lemma: string): string => {
  if (one.inflection === 'ta') return one.base;
  if (one.inflection === 'maqsur' || one.inflection === 'maqsur-diptote') return `${one.base}${FATHA}ي`;
  if (one.inflection === 'alif') return `${one.base}${FATHA}و`;
  if (one.inflection === 'alif-diptote') return `${one.base}${FATHA}ي`;
  if (one.inflection === 'diptote-hamza') return hamzaToWaw(lemma);
  if (one.inflection === 'fixed' && endsIn(lemma, 'ا')) return without(lemma, `${FATHA}ا`);
  if (one.inflection === 'defective') return `${one.base}${KASRA}ي`;
  if (one.inflection === 'fixed' && /[وي]$/.test(lemma)) return `${lemma}ه`;
  return lemma;
};

const adjectiveStems = (
  entry: Entry,
  shape: { readonly feminine?: string; readonly plurals: readonly string[] },
): NominalStem[] => {
  const lemma = unseatHamza(entry.lemma);
  const stems: NominalStem[] = [];
  const feminine = shape.feminine === undefined ? undefined : unseatHamza(shape.feminine);
  if (isAfal(lemma) || feminine !== undefined) {
    const base = endsIn(lemma, `${FATHA}ى`) ? without(lemma, `${FATHA}ى`) : lemma;
    const hasBroken = shape.plurals.length > 0;
    const isDiptote = isAfal(lemma) || /َان$/.test(lemma);
    const inflection: NominalClass = endsIn(lemma, `${FATHA}ى`)
      ? 'adjective-maqsur-diptote'
      : isDiptote
        ? hasBroken
          ? 'adjective-diptote-broken'
          : 'adjective-diptote'
        : 'adjective-broken';
    stems.push({ base, inflection, features: {} });
    if (feminine !== undefined) {
      if (endsIn(feminine, `${FATHA}ى`)) {
        const stem = without(feminine, `${FATHA}ى`);
        stems.push(
          { base: stem, inflection: 'maqsur-diptote', features: { Gender: 'Fem' } },
          { base: `${stem}${FATHA}ي`, inflection: 'sound-feminine', features: {} },
        );
      } else if (endsIn(feminine, `${FATHA}ا`))
        stems.push({ base: without(feminine, `${FATHA}ا`), inflection: 'alif-diptote', features: { Gender: 'Fem' } });
      else if (endsIn(feminine, `${FATHA}ة`))
        stems.push({ base: without(feminine, `${FATHA}ة`), inflection: 'ta', features: {} });
      // حَرَام is its own feminine
      else if (feminine === lemma) stems.push({ base: lemma, inflection: 'triptote', features: { Gender: 'Fem' } });
      else {
        const inHamza = endsIn(feminine, ALIF_HAMZA);
        stems.push({ base: feminine, inflection: inHamza ? 'diptote-hamza' : 'diptote', features: { Gender: 'Fem' } });
        if (inHamza)
          stems.push(
            { base: hamzaToWaw(feminine), inflection: 'dual', features: { Gender: 'Fem' } },
            { base: hamzaToWaw(feminine), inflection: 'sound-feminine', features: {} },
          );
      }
    }
  } else if (endsIn(lemma, `${KASRA}ي`))
    stems.push({ base: without(lemma, `${KASRA}ي`), inflection: 'adjective-defective', features: {} });
  else if (endsIn(lemma, `${FATHA}ى`))
    stems.push({ base: without(lemma, `${FATHA}ى`), inflection: 'adjective-maqsur', features: {} });
  else if (endsIn(lemma, `${FATHA}ة`))
    stems.push({ base: without(lemma, `${FATHA}ة`), inflection: 'ta', features: {} });
  else
    stems.push({ base: lemma, inflection: shape.plurals.length > 0 ? 'adjective-broken' : 'adjective', features: {} });
  for (const plural of shape.plurals) stems.push(...brokenPlural(plural, {}, entry.root));
  return stems;
};

/** The stems of a noun or adjective entry: قَاضِي → قَاض (defective), قُضَا (ة plural). */
export const nominalStems = (entry: Entry): NominalStem[] => {
  if (entry.shape?.kind === 'noun') return nounStems(entry, entry.shape.plurals);
  if (entry.shape?.kind === 'adjective') return adjectiveStems(entry, entry.shape);
  return [];
};
