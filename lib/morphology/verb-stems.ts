import type { VerbForm } from '@/lib/lexicon';
import { fill } from './pattern';

/**
 * How the endings meet the stem: `sound`; `doubled`, with two jussives (يَمُدَّ, يَمْدُدْ); or the last radical is weak and melts into them
 * (`aY` رَمَى, `aW` دَعَا, `iY` لَقِيَ, `uW` يَدْعُو). */
export type PastKind = 'sound' | 'aY' | 'aW' | 'iY';
export type ImperfectKind = 'sound' | 'doubled' | 'aY' | 'iY' | 'uW';

/** A stem before endings that begin with a vowel and before those that begin with a consonant (قَالَ, قُلْتُ). */
export type Stem<Kind> = { readonly kind: Kind; readonly v: string; readonly c: string };

/** All stems of a verb, hamza unseated; what the endings of endings.ts attach to. */
export type VerbStems = {
  readonly past: Stem<PastKind>;
  readonly imperfect: Stem<ImperfectKind>;
  /** Vowel of the imperfect's prefix: يَكتب, يُعلن. */
  readonly prefixVowel: 'a' | 'u';
  readonly pastPassive?: Stem<PastKind>;
  readonly imperfectPassive?: Stem<ImperfectKind>;
  /** What stands before the jussive stem in the imperative: اُكتُب, أَعلِن, عَلِّم. */
  readonly imperativePrefix: string;
  /** The imperative's stems where they are not the jussive's (خُذ, كُل). */
  readonly imperative?: Stem<ImperfectKind>;
};

export type VerbShape = {
  readonly root: string;
  readonly form: VerbForm;
  readonly vowels?: readonly [string, string];
  /** Only to tell اِسْتَجْوَبَ (masdar اِسْتِجْوَاب) from اِسْتَجَابَ (masdar اِسْتِجَابَة). */
  readonly masdars?: readonly string[];
};

const isWeak = (letter: string | undefined): boolean => letter === 'و' || letter === 'ي';

/** Verbs whose weak middle radical stays a consonant although their form melts it: اِسْتَحْوَذَ, أَحْوَجَ, اِزْدَوَجَ. */
const FIRM_MIDDLE = new Set(['X حوذ', 'X صوب', 'X نوق', 'IV حوج', 'IV عوز', 'IV عول', 'VIII زوج', 'VIII جور']);
/** Form I verbs in i-a that lose their first و all the same: وَسِعَ يَسَعُ. */
const LOSES_WAW = new Set(['وسع', 'وطء']);

/** إِحْوَاج, اِسْتِجْوَاب: a verbal noun that keeps the middle radical says that the verb does so too. */
const keepsMiddle = (masdar: string): boolean => /\u0652[وي]\u064eا.$/.test(masdar);

type Weakness = 'none' | 'hollow' | 'defective' | 'doubled';

/** Which weakness governs the stem's second half. A verb weak twice (روى) counts as defective. */
export const weaknessOf = ({ root, form, masdars = [] }: VerbShape): Weakness => {
  if (root.length === 4) return isWeak(root[3]) ? 'defective' : 'none';
  if (isWeak(root[2])) return 'defective';
  if (root[1] === root[2] && !['II', 'V'].includes(form)) return 'doubled';
  if (!isWeak(root[1]) || !['I', 'IV', 'VII', 'VIII', 'X'].includes(form)) return 'none';
  if (FIRM_MIDDLE.has(`${form} ${root}`) || ((form === 'IV' || form === 'X') && masdars.some(keepsMiddle)))
    return 'none';
  return 'hollow';
  return 'none';
};

const same = <Kind>(kind: Kind, stem: string): Stem<Kind> => ({ kind, v: stem, c: stem });

/** The cluster of first radical and infixed ت in form VIII, with what assimilation makes of it: صْطَ, زْدَ, دَّ, تَّ. */
const eighth = (root: string): string => {
  const first = root[0] ?? '';
  if (root === 'ءخذ' || isWeak(first)) return 't~';
  if (first === 'ت') return 't~';
  if (first === 'ط') return 'T~';
  if (first === 'د' || first === 'ذ') return 'd~';
  if (first === 'ص' || first === 'ض' || first === 'ظ') return '1oT';
  if (first === 'ز') return '1od';
  return '1ot';
};

/**
 * The stems of a verb from root, form and (form I) vowels: `{root: 'قول', form: 'I', vowels: ['a', 'u']}` → past قَال/قُل,
 * imperfect قُول/قُل, passive قِيل, قَال. Rules: Wright, A Grammar of the Arabic Language I, §§ 34-81 and 119-178.
 */
export const verbStems = (shape: VerbShape): VerbStems => {
  const known = STEMS.get(shape);
  if (known) return known;
  const stems = makeVerbStems(shape);
  STEMS.set(shape, stems);
  return stems;
};
/** A verb's lemma, participles and verbal noun all ask for its stems. */
const STEMS = new WeakMap<VerbShape, VerbStems>();

const makeVerbStems = (shape: VerbShape): VerbStems => {
  if (shape.root === 'رءي' && shape.form === 'I') return seeStems('');
  if (shape.root === 'رءي' && shape.form === 'IV') return seeStems('IV');
  if (shape.root.length === 4) return quadriliteralStems(shape);
  return shape.form === 'I' ? firstFormStems(shape) : derivedStems(shape);
};

/** رَأَى يَرَى drops its hamza in the imperfect; أَرَى يُرِي everywhere. */
const seeStems = (form: '' | 'IV'): VerbStems =>
  form === 'IV'
    ? {
        past: same('aY', fill("'a1", 'ر')),
        imperfect: same('iY', 'ر'),
        prefixVowel: 'u',
        pastPassive: same('iY', fill("'u1", 'ر')),
        imperfectPassive: same('aY', 'ر'),
        imperativePrefix: fill("'a", ''),
      }
    : {
        past: same('aY', fill("1a'", 'ر')),
        imperfect: same('aY', 'ر'),
        prefixVowel: 'a',
        pastPassive: same('iY', fill("1u'", 'ر')),
        imperfectPassive: same('aY', 'ر'),
        imperativePrefix: '',
      };

const firstFormStems = (shape: VerbShape): VerbStems => {
  const { root } = shape;
  const [past = 'a', imperfect = 'u'] = shape.vowels ?? [];
  const f = (pattern: string): string => fill(pattern, root);
  const losesWaw = root[0] === 'و' && (imperfect === 'i' || (past === 'a' && imperfect === 'a') || LOSES_WAW.has(root));
  const head = losesWaw ? '' : '1o';
  const passiveHead = root[0] === 'و' || root[0] === 'ي' ? 'w' : '1o';
  const weakness = weaknessOf(shape);
  if (weakness === 'defective') {
    return {
      past: same(past === 'i' ? 'iY' : imperfect === 'u' ? 'aW' : 'aY', f('1a2')),
      imperfect: same(imperfect === 'u' ? 'uW' : imperfect === 'i' ? 'iY' : 'aY', f(`${head}2`)),
      prefixVowel: 'a',
      pastPassive: same('iY', f('1u2')),
      imperfectPassive: same('aY', f(`${passiveHead}2`)),
      imperativePrefix: head === '' ? '' : imperfect === 'u' ? f('Au') : f('Ai'),
    };
  }
  if (weakness === 'hollow') {
    const short = imperfect === 'u' && past !== 'i' ? 'u' : 'i';
    const long = { u: '1uw3', i: '1iy3', a: '1aA3' }[imperfect] ?? '1uw3';
    return {
      past: { kind: 'sound', v: f('1aA3'), c: f(`1${short}3`) },
      imperfect: { kind: 'sound', v: f(long), c: f(`1${imperfect}3`) },
      prefixVowel: 'a',
      pastPassive: { kind: 'sound', v: f('1iy3'), c: f('1i3') },
      imperfectPassive: { kind: 'sound', v: f('1aA3'), c: f('1a3') },
      imperativePrefix: '',
    };
  }
  if (weakness === 'doubled') {
    return {
      past: { kind: 'sound', v: f('1a2~'), c: f(`1a2${past}2`) },
      imperfect: { kind: 'doubled', v: f(`1${imperfect}2~`), c: f(`1o2${imperfect}2`) },
      prefixVowel: 'a',
      pastPassive: { kind: 'sound', v: f('1u2~'), c: f('1u2i2') },
      imperfectPassive: { kind: 'doubled', v: f('1a2~'), c: f('1o2a2') },
      imperativePrefix: imperfect === 'u' ? f('Au') : f('Ai'),
    };
  }
  return {
    past: same('sound', f(`1a2${past}3`)),
    imperfect: same('sound', f(`${head}2${imperfect}3`)),
    prefixVowel: 'a',
    pastPassive: same('sound', f('1u2i3')),
    imperfectPassive: same('sound', f(`${passiveHead}2a3`)),
    imperativePrefix: head === '' ? '' : imperfect === 'u' ? f('Au') : f('Ai'),
    ...irregularImperative(root, head, imperfect),
  };
};

/** خُذْ, كُلْ, مُرْ lose their hamza; اِيجَلْ (root وجل), اِيئَسْ have a long i where a first weak radical stays. */
const irregularImperative = (root: string, head: string, imperfect: string): Pick<VerbStems, 'imperative'> => {
  if (['ءخذ', 'ءكل', 'ءمر'].includes(root)) return { imperative: same('sound', fill('2u3', root)) };
  if (isWeak(root[0]) && head !== '' && imperfect === 'a') return { imperative: same('sound', fill('Aiy2a3', root)) };
  return {};
};

/** Past, imperfect and passive patterns of a derived form, sound root; `%` stands before the second radical's part that weakness rewrites. */
const DERIVED: Readonly<
  Record<
    string,
    {
      past: string;
      imperfect: string;
      pastPassive?: string;
      imperfectPassive?: string;
      prefix: 'a' | 'u';
      imperative: string;
    }
  >
> = {
  II: {
    past: '1a2~a3',
    imperfect: '1a2~i3',
    pastPassive: '1u2~i3',
    imperfectPassive: '1a2~a3',
    prefix: 'u',
    imperative: '',
  },
  III: {
    past: '1aA2a3',
    imperfect: '1aA2i3',
    pastPassive: '1uw2i3',
    imperfectPassive: '1aA2a3',
    prefix: 'u',
    imperative: '',
  },
  IV: {
    past: "'a1o2a3",
    imperfect: '1o2i3',
    pastPassive: "'u1o2i3",
    imperfectPassive: '1o2a3',
    prefix: 'u',
    imperative: "'a",
  },
  V: {
    past: 'ta1a2~a3',
    imperfect: 'ta1a2~a3',
    pastPassive: 'tu1u2~i3',
    imperfectPassive: 'ta1a2~a3',
    prefix: 'a',
    imperative: '',
  },
  VI: {
    past: 'ta1aA2a3',
    imperfect: 'ta1aA2a3',
    pastPassive: 'tu1uw2i3',
    imperfectPassive: 'ta1aA2a3',
    prefix: 'a',
    imperative: '',
  },
  VII: { past: 'Aino1a2a3', imperfect: 'no1a2i3', prefix: 'a', imperative: 'Ai' },
  VIII: {
    past: 'Ai8a2a3',
    imperfect: '8a2i3',
    pastPassive: 'Au8u2i3',
    imperfectPassive: '8a2a3',
    prefix: 'a',
    imperative: 'Ai',
  },
  X: {
    past: 'Aisota1o2a3',
    imperfect: 'sota1o2i3',
    pastPassive: 'Ausotu1o2i3',
    imperfectPassive: 'sota1o2a3',
    prefix: 'a',
    imperative: 'Ai',
  },
};

const derivedStems = (shape: VerbShape): VerbStems => {
  const { root, form } = shape;
  if (form === 'IX') {
    const stem = <Kind>(kind: Kind, v: string, c: string): Stem<Kind> => ({ kind, v: fill(v, root), c: fill(c, root) });
    return {
      past: stem('sound', 'Ai1o2a3~', 'Ai1o2a3a3'),
      imperfect: stem('doubled', '1o2a3~', '1o2a3i3'),
      prefixVowel: 'a',
      imperativePrefix: fill('Ai', ''),
    };
  }
  const patterns = DERIVED[form];
  if (!patterns) throw new Error(`no pattern for form ${form}`);
  const weakness = weaknessOf(shape);
  const f = (pattern: string): string => assimilateWaw(fill(pattern.replace('8', eighth(root)), root), form, root);
  const build = <Kind extends PastKind | ImperfectKind>(pattern: string, isPast: boolean): Stem<Kind> => {
    const last = pattern.at(-2) ?? 'a';
    if (weakness === 'defective') {
      const kind = last === 'i' ? 'iY' : 'aY';
      // the two unions share aY and iY; which one is built is said by the caller
      return same(kind as Kind, f(pattern.slice(0, -2)));
    }
    const sound = 'sound' as Kind;
    if (weakness === 'hollow') {
      // اِنْقَاد, اِخْتَار and أَقَام, اِسْتَقَام: the second radical and the vowel before it melt into one long vowel
      const base = pattern.replace(/[oaiu]?2[aiu]3$/, '');
      const long = last === 'i' ? 'iy' : 'aA';
      const melted = form === 'IV' || form === 'X' || last === 'a' || isPast ? long : 'aA';
      const short = melted === 'iy' ? 'i' : 'a';
      return { kind: sound, v: f(`${base}${melted}3`), c: f(`${base}${short}3`) };
    }
    if (weakness === 'doubled') {
      const opened = pattern.replace(/3$/, '2');
      const kind = isPast ? sound : ('doubled' as Kind);
      if (form === 'III' || form === 'VI') return { kind, v: f(pattern.replace(/2[aiu]3$/, '2~')), c: f(opened) };
      // أَعَدَّ, يُعِدُّ, اِسْتَمَرَّ, يَسْتَمِرُّ: the vowel moves back; اِحْتَلَّ, اِنْضَمَّ keep theirs
      const contracted =
        form === 'IV' || form === 'X' ? pattern.replace(/o2([aiu])3$/, '$12~') : pattern.replace(/2[aiu]3$/, '2~');
      return { kind, v: f(contracted), c: f(opened) };
    }
    return same(sound, f(pattern));
  };
  return {
    past: build<PastKind>(patterns.past, true),
    imperfect: build<ImperfectKind>(patterns.imperfect, false),
    prefixVowel: patterns.prefix,
    ...(patterns.pastPassive ? { pastPassive: build<PastKind>(patterns.pastPassive, true) } : {}),
    ...(patterns.imperfectPassive ? { imperfectPassive: build<ImperfectKind>(patterns.imperfectPassive, false) } : {}),
    imperativePrefix: fill(patterns.imperative, ''),
    // أَوْصِلْ: the و that is long in يُوصِل is a consonant again
    ...(form === 'IV' ? { imperative: build<ImperfectKind>(`'a${patterns.imperfect}`, false) } : {}),
  };
};

/** After u a first radical و or ي is long u (يُوصِل, يُوقِن); after i it is long i, which only masdars show. */
const assimilateWaw = (stem: string, form: VerbForm, root: string): string =>
  form === 'IV' && isWeak(root[0]) && stem.startsWith(`${root[0]}\u0652`)
    ? `و${stem.slice(2)}`
    : isWeak(root[0])
      ? stem.replace(new RegExp(`\u064f${root[0]}\u0652`), '\u064fو')
      : stem;

const quadriliteralStems = ({ root, form }: VerbShape): VerbStems => {
  const f = (pattern: string): string => fill(pattern, root);
  const weak = isWeak(root[3]);
  const both = <Kind>(pattern: string): Stem<Kind> => {
    const kind = weak ? (pattern.at(-2) === 'i' ? 'iY' : 'aY') : 'sound';
    // PastKind and ImperfectKind share these three
    return same(kind as Kind, f(weak ? pattern.slice(0, -2) : pattern));
  };
  if (form === 'QIV') {
    const stem = <Kind>(kind: Kind, v: string, c: string): Stem<Kind> => ({ kind, v: f(v), c: f(c) });
    return {
      past: stem('sound', 'Ai1o2a3a4~', 'Ai1o2a3o4a4'),
      imperfect: stem('doubled', '1o2a3i4~', '1o2a3o4i4'),
      prefixVowel: 'a',
      imperativePrefix: f('Ai'),
    };
  }
  if (form === 'QII') {
    return {
      past: both('ta1a2o3a4'),
      imperfect: both('ta1a2o3a4'),
      prefixVowel: 'a',
      pastPassive: both('tu1u2o3i4'),
      imperfectPassive: both('ta1a2o3a4'),
      imperativePrefix: '',
    };
  }
  return {
    past: both('1a2o3a4'),
    imperfect: both('1a2o3i4'),
    prefixVowel: 'u',
    pastPassive: both('1u2o3i4'),
    imperfectPassive: both('1a2o3a4'),
    imperativePrefix: '',
  };
};
