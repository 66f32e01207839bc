import { FATHA, KASRA, seatHamza, unseatHamza } from '@/lib/orthography';
import { fill } from './pattern';
import { type VerbShape, verbStems, weaknessOf } from './verb-stems';

const isWeak = (letter: string | undefined): boolean => letter === 'و' || letter === 'ي';

/** Active and passive participle, vocalised, hamza unseated; the weak ones as قَاضِي and مُعْطَى: كَتَبَ → كَاتِب, مَكْتُوب. */
export const participles = (shape: VerbShape): { readonly active: string; readonly passive?: string } => {
  const { root, form } = shape;
  const stems = verbStems(shape);
  const weakness = weaknessOf(shape);
  if (form === 'I') {
    if (weakness === 'defective')
      return {
        active: fill('1aA2iy', root),
        passive: fill(root[2] === 'و' && shape.vowels?.[1] === 'u' ? 'ma1o2uw~' : 'ma1o2iy~', root),
      };
    if (weakness === 'hollow')
      return {
        active: fill(root[2] === 'ء' ? "1aA'iy" : "1aA'i3", root),
        passive: fill(root[1] === 'و' ? 'ma1uw3' : 'ma1iy3', root),
      };
    if (weakness === 'doubled') return { active: fill('1aA2~', root), passive: fill('ma1o2uw2', root) };
    return { active: fill('1aA2i3', root), passive: fill('ma1o2uw3', root) };
  }
  const m = fill('mu', '');
  const end = (stem: { kind: string; v: string }, vowel: 'i' | 'a'): string => {
    if (stem.kind !== 'sound' && stem.kind !== 'doubled')
      return m + stem.v + (vowel === 'i' ? `${KASRA}ي` : `${FATHA}ى`);
    if (form === 'V' || form === 'VI' || form === 'QII') {
      const cut = stem.v.lastIndexOf(FATHA);
      const hasShadda = stem.v.endsWith('\u0651');
      return vowel === 'i' && !hasShadda ? m + stem.v.slice(0, cut) + KASRA + stem.v.slice(cut + 1) : m + stem.v;
    }
    return m + stem.v;
  };
  const active = end(stems.imperfect, 'i');
  return stems.imperfectPassive ? { active, passive: end(stems.imperfectPassive, 'a') } : { active };
};

const MASDARS: Readonly<Record<string, string>> = {
  II: 'ta1o2iy3',
  III: 'mu1aA2a3ap',
  IV: "'i1o2aA3",
  V: 'ta1a2~u3',
  VI: 'ta1aA2u3',
  IX: 'Ai1o2i3aA3',
  X: 'Aisoti1o2aA3',
  QI: '1a2o3a4ap',
  QII: 'ta1a2o3u4',
  QIV: 'Ai1o2i3o4aA4',
};

/** The regular verbal noun of a form above I, vocalised, hamza unseated: اِسْتَقَامَ → اِسْتِقَامَة, تَحَدَّى → تَحَدِّي. */
export const regularMasdar = (shape: VerbShape): string | undefined => {
  const { root, form } = shape;
  const weakness = weaknessOf(shape);
  const f = (p: string): string => fill(p, root);
  if (root.length === 4) {
    if (isWeak(root[3])) return form === 'QI' ? f('1a2o3aAp') : f('ta1a2o3iy');
    return f(MASDARS[form] ?? '');
  }
  if (form === 'I') return undefined;
  const pattern = MASDARS[form] ?? '';
  if (form === 'II') return isWeak(root[2]) ? f('ta1o2iyap') : root[2] === 'ء' ? f("ta1o2i'ap") : f(pattern);
  if (form === 'III') return isWeak(root[2]) ? f('mu1aA2aAp') : weakness === 'doubled' ? f('mu1aA2~ap') : f(pattern);
  if (form === 'IV') {
    if (root === 'رءي') return f("'i1aA'ap");
    if (weakness === 'hollow') return f("'i1aA3ap");
    const head = isWeak(root[0]) ? "'iy" : "'i1o";
    return f(isWeak(root[2]) ? `${head}2aA'` : `${head}2aA3`);
  }
  if (form === 'V' || form === 'VI') {
    if (isWeak(root[2])) return f(form === 'V' ? 'ta1a2~iy' : 'ta1aA2iy');
    return weakness === 'doubled' && form === 'VI' ? f('ta1aA2~') : f(pattern);
  }
  if (form === 'X') {
    if (weakness === 'hollow') return f('Aisoti1aA3ap');
    const head = isWeak(root[0]) ? 'Aisotiy' : 'Aisoti1o';
    return f(isWeak(root[2]) ? `${head}2aA'` : `${head}2aA3`);
  }
  if (form === 'VII' || form === 'VIII') {
    const past = verbStems(shape).past;
    // اِنْفَعَلَ, اِفْتَعَلَ: the vowels of the past become i-a, so that assimilation is taken from the stem itself
    const cluster = form === 'VII' ? fill('Aino1', root) : clusterOf(past.v);
    if (weakness === 'hollow') return `${cluster}${fill('iyaA3', root)}`;
    return `${cluster}${fill(isWeak(root[2]) ? "i2aA'" : 'i2aA3', root)}`;
  }
  return f(pattern);
};

/** The verbal nouns of a verb, commonest first: those of its row, else the regular one: أَسَّسَ → تَأْسِيس. */
export const masdarsOf = (verb: VerbShape & { readonly masdars: readonly string[] }): readonly string[] => {
  const masdars = verb.masdars.length > 0 ? verb.masdars : [regularMasdar(verb)].filter((m) => m !== undefined);
  return masdars.map((masdar) => seatHamza(unseatHamza(masdar)));
};

/** From اِصْطَدَم takes اِصْط, from اِتَّصَل اِتّ: everything before the first fatha. */
const clusterOf = (past: string): string => past.slice(0, past.indexOf(FATHA));
