import type { Choice as FormChoice } from '@/lib/morphology';
import { orderMarks } from '@/lib/orthography';
import type { Reading } from './lattice';

/** The lexicon writes shadda before its vowel, an editor may store it after. */
const WHICH = orderMarks('اَلَّذِي');

type Case = NonNullable<FormChoice['case']>;

const isNoun = (r: Reading | undefined): r is Reading & { readonly pos: 'NOUN' | 'NUM' | 'ADJ' } =>
  r !== undefined && (r.pos === 'NOUN' || r.pos === 'NUM' || r.pos === 'ADJ');
const opensIdafa = (r: Reading, next: Reading | undefined): boolean =>
  (r.pos === 'NOUN' || r.pos === 'NUM') &&
  !r.hasArticle &&
  !r.hasPronoun &&
  next !== undefined &&
  !next.hasPreposition &&
  !next.hasConjunction &&
  (next.pos === 'PROPN' ||
    next.pos === 'X' ||
    (next.pos === 'NOUN' && (next.cases === '' || next.cases.includes('g'))) ||
    (next.pos === 'DET' && next.lemma !== WHICH) ||
    next.lemma === 'مَا' ||
    next.lemma === 'أَنْ');

/** Verbs whose predicate stands in the accusative: كان وأخواتها. */
const SISTERS_OF_KANA = new Set(['كَانَ', 'لَيْسَ', 'أَصْبَحَ', 'ظَلَّ', 'بَاتَ', 'أَضْحَى', 'أَمْسَى', 'صَارَ'].map(orderMarks));

/**
 * Case, state and mood of every chosen reading as far as the words before it decide them: after a preposition and inside an idafa
 * the genitive, after إنّ the accusative, after a verb first the subject, then the object; adjectives follow their noun.
 * What stays undecided is left open and printed without its last vowel.
 */
export const decideForms = (readings: readonly Reading[]): FormChoice[] => {
  const choices: FormChoice[] = [];
  let verb: { reading: Reading; hasSubject: boolean } | undefined;
  let wantsAccusative = false;
  let lastNounCase: Case | undefined;
  for (let i = 0; i < readings.length; i += 1) {
    const here = readings[i] as Reading;
    const before = readings[i - 1];
    const next = readings[i + 1];
    if (here.pos === 'PUNCT' && here.lemma === '') {
      choices.push({});
      continue;
    }
    if (here.pos === 'VERB' || here.pos === 'AUX') {
      const wants = before?.governs ?? [];
      const mood = wants.includes('sub') ? 'Sub' : wants.includes('jus') ? 'Jus' : 'Ind';
      choices.push({ mood });
      verb = { reading: here, hasSubject: here.person !== '3' || here.number === 'Plur' || here.number === 'Dual' };
      wantsAccusative = false;
      continue;
    }
    if (!isNoun(here)) {
      if (here.governs.includes('acc') && !here.hasPronoun) wantsAccusative = true;
      if (here.pos === 'PROPN' && verb && !verb.hasSubject && !here.hasPreposition && before?.pos !== 'ADP')
        verb = { ...verb, hasSubject: true };
      choices.push({});
      continue;
    }
    const state: NonNullable<FormChoice['state']> = here.hasArticle ? 'Def' : opensIdafa(here, next) ? 'Cons' : 'Ind';
    const previousOpens = before !== undefined && opensIdafa(before, here);
    const followsNoun =
      isNoun(before) &&
      here.pos === 'ADJ' &&
      !here.hasPreposition &&
      !here.hasConjunction &&
      (before.hasArticle || before.hasPronoun || before.pos === 'ADJ') === (here.hasArticle || before.pos === 'ADJ');
    let decided: Case | undefined;
    if (here.hasPreposition || before?.pos === 'ADP' || previousOpens) decided = 'Gen';
    else if (followsNoun || (here.pos === 'ADJ' && isNoun(before) && !here.hasConjunction)) decided = lastNounCase;
    else if (here.hasConjunction && isNoun(before)) decided = lastNounCase;
    else if (wantsAccusative) {
      decided = 'Acc';
      wantsAccusative = false;
    } else if (verb) {
      if (verb.reading.isPassive || !verb.hasSubject) {
        const isObject = verb.reading.hasPronoun === false && here.cases === 'a';
        decided = isObject ? 'Acc' : 'Nom';
        verb = { ...verb, hasSubject: true };
      } else decided = SISTERS_OF_KANA.has(verb.reading.lemma) || !verb.reading.hasPronoun ? 'Acc' : undefined;
    } else if (before === undefined || before.pos === 'START') decided = 'Nom';
    if (here.cases.length === 1) decided = ({ n: 'Nom', a: 'Acc', g: 'Gen' } as const)[here.cases as 'n' | 'a' | 'g'];
    lastNounCase = decided;
    choices.push({ ...(decided ? { case: decided } : {}), state });
  }
  return choices;
};
