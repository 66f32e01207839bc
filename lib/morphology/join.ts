import { DAMMA, FATHA, isSunLetter, KASRA, seatHamza, SHADDA, SUKUN } from '@/lib/orthography';
import type { ProcliticString } from './proclitics';
import { ME, MY, type Pronoun } from './pronouns';

/** Joins stem and ending and lets them touch: no fatha twice before alif, يَا for يَى, أَعْلَنْنَا → أَعْلَنَّا. Hamza stays unseated. */
export const joinEnding = (stem: string, ending: string): string => {
  if (ending === '') return stem;
  if (stem.endsWith('ا') && ending.startsWith(FATHA) && ending.length > 1) return stem + ending.slice(1);
  if (stem.endsWith('ي') && ending === `${FATHA}ى`) return `${stem}${FATHA}ا`;
  if (stem.endsWith(SHADDA) && ending.startsWith(SUKUN)) return stem + ending.slice(1);
  const last = stem.at(-1) ?? '';
  if (ending.startsWith(SUKUN) && ending[1] === last && (last === 'ن' || last === 'ت'))
    return `${stem}${SHADDA}${ending.slice(2)}`;
  if (ending === SUKUN && stem.endsWith(SHADDA)) return `${stem}${FATHA}`;
  return stem + ending;
};

/** Adds an attached pronoun: بِنَاءِ + هُ → بِنَاءِهِ; كِتَابُ + ي → كِتَابِي, مُعَلِّمُو + ي → مُعَلِّمِيَّ. */
export const joinPronoun = (word: string, pronoun: Pronoun): string => {
  if (pronoun === MY) {
    if (/[اى]$/.test(word)) return `${word.slice(0, -1)}اي${FATHA}`;
    if (/\u064fو$/.test(word)) return `${word.slice(0, -2)}${KASRA}ي${SHADDA}${FATHA}`;
    if (/ي\u0652?$/.test(word)) return `${word.replace(/\u0652$/, '')}${SHADDA}${FATHA}`;
    return `${word.replace(/[\u064e-\u0650]$/, '')}${KASRA}ي`;
  }
  if (pronoun === ME) return `${word}نِي`;
  const afterI = word.endsWith(KASRA) || word.endsWith('ي') || word.endsWith(`ي${SUKUN}`);
  return word + (afterI ? (pronoun.afterI ?? pronoun.form) : pronoun.form);
};

/** Puts proclitics before a word: وَ + ال + شَمْس → وَالشَّمْس, لِ + ال → لِل. The word has its hamzas seated. */
export const joinProclitics = (proclitics: ProcliticString | undefined, word: string): string => {
  if (!proclitics || proclitics.parts.length === 0) return word;
  let head = proclitics.parts
    .filter(({ form }) => form !== 'ال')
    .map(({ vocalized }) => vocalized)
    .join('');
  if (!proclitics.hasArticle) return head + word.replace(/^ا[\u064e-\u0650]/, 'ا');
  const first = word[0] ?? '';
  const rest = word.slice(1);
  const bare = head.endsWith(`ل${KASRA}`) ? `${head}ل` : `${head}ال`;
  // لِ + ال + لَجْنَة: of three lams one is not written
  if (first === 'ل' && bare !== `${head}ال`) return `${head}ل${SHADDA}${rest}`;
  head = bare;
  if (first === 'ا') return `${head}${KASRA}${word.replace(/^ا[\u064e-\u0650]/, 'ا')}`;
  if (isSunLetter(first)) return `${head}${first}${SHADDA}${rest}`;
  return `${head}${SUKUN}${word}`;
};

/** The whole word from its underlying parts, every hamza on its seat. */
export const joinWord = (parts: {
  readonly proclitics?: ProcliticString;
  readonly stem: string;
  readonly ending: string;
  readonly pronoun?: Pronoun;
}): string => {
  const inflected = joinEnding(parts.stem, parts.ending);
  // رَادْيُو keeps the و that مُعَلِّمُو loses
  const keepsWaw = parts.pronoun === MY && parts.ending === '' && parts.stem.endsWith('و');
  const withPronoun = keepsWaw
    ? `${inflected}ي${FATHA}`
    : parts.pronoun
      ? joinPronoun(inflected, parts.pronoun)
      : inflected;
  return joinProclitics(parts.proclitics, seatHamza(withPronoun));
};

/** The stem of an imperfect with its prefix: يَ + كْتُب → يَكْتُب. */
export const withPrefix = (prefix: 'ي' | 'ت' | 'أ' | 'ن', vowel: 'a' | 'u', stem: string): string =>
  `${prefix === 'أ' ? 'ء' : prefix}${vowel === 'u' ? DAMMA : FATHA}${stem}`;
