import { orderMarks } from '@/lib/orthography';
import type { Reading } from './lattice';

/** The lexicon writes shadda before its vowel, an editor may store it after. */
const WHICH = orderMarks('اَلَّذِي');

/**
 * One rule of context: what two neighbours cost (positive) or gain (negative) when they stand together, in the unit of the
 * readings' own cost (about a natural logarithm). Every rule is named, so that a choice can be explained.
 */
export type ContextRule = { readonly name: string; readonly cost: (before: Reading, here: Reading) => number };

const isNominal = (r: Reading): boolean =>
  r.pos === 'NOUN' || r.pos === 'ADJ' || r.pos === 'NUM' || r.pos === 'PROPN' || r.pos === 'X';
const isBarePreposition = (r: Reading): boolean => r.pos === 'ADP' && !r.hasPronoun;
const canStartIdafa = (r: Reading): boolean =>
  (r.pos === 'NOUN' || r.pos === 'NUM') &&
  !r.hasArticle &&
  !r.hasPronoun &&
  (r.states === '' || r.states.includes('c'));
const isDefinite = (r: Reading): boolean => r.hasArticle || r.hasPronoun || r.isName;
/** Plurals of things agree as one feminine. */
const agreementGender = (r: Reading): Reading['gender'] =>
  r.number === 'Plur' && !r.isHuman && r.pos === 'NOUN' ? 'Fem' : r.gender;
const agreementNumber = (r: Reading): Reading['number'] =>
  r.number === 'Plur' && !r.isHuman && r.pos === 'NOUN' ? 'Sing' : r.number;
const agreesAsAdjective = (noun: Reading, adjective: Reading): boolean => {
  const gender = agreementGender(noun);
  const number = agreementNumber(noun);
  if (adjective.number === 'Plur' && adjective.gender === undefined) return noun.number === 'Plur';
  return (
    (gender === undefined || adjective.gender === undefined || gender === adjective.gender) &&
    (number === undefined ||
      adjective.number === undefined ||
      number === adjective.number ||
      (noun.number === 'Plur' && adjective.number === 'Plur'))
  );
};

/** Verbs that take another verb after them: كان يكتب, بدأ يكتب. */
const HELPING_VERBS = new Set(
  [
    'كَانَ',
    'لَيْسَ',
    'أَصْبَحَ',
    'ظَلَّ',
    'بَاتَ',
    'زَالَ',
    'بَدَأَ',
    'أَخَذَ',
    'جَعَلَ',
    'كَادَ',
    'أَضْحَى',
    'أَمْسَى',
    'صَارَ',
    'رَاحَ',
    'بَقِيَ',
    'عَادَ',
    'أَوْشَكَ',
  ].map(orderMarks),
);

/**
 * Nouns that stand as prepositions before what they govern (قبل الحرب، نحو ثلاثين، من دون شك): there they are tagged so, as ADP.
 * The noun itself is left to the article, a pronoun or an adjective: في الخارج، على نحو أفضل.
 */
const PREPOSITIONAL = new Set(
  [
    'قَبْل',
    'بَعْد',
    'نَحْو',
    'مِثْل',
    'أَمَام',
    'خَلْف',
    'وَرَاء',
    'ضِمْن',
    'دُون',
    'خَارِج',
    'دَاخِل',
    'رَغْم',
    'حِين',
    'وَسَط',
    'وَسْط',
    'قُرْب',
    'إِثْر',
    'أَثَر',
    'مُقَابِل',
    'قَيْد',
    'خِلَال',
    'حَسَب',
  ].map(orderMarks),
);
const canBePreposition = (r: Reading): boolean =>
  (r.pos === 'ADP' && !r.hasPronoun && PREPOSITIONAL.has(r.lemma.replace(/\u064e$/, ''))) ||
  (r.pos === 'NOUN' && !r.hasArticle && !r.hasPronoun && PREPOSITIONAL.has(r.lemma));

const governed: ContextRule = {
  name: 'a preposition wants a noun in the genitive',
  cost: (before, here) => {
    if (!isBarePreposition(before)) return 0;
    if (here.pos === 'VERB' || here.pos === 'AUX') return 5;
    if (here.hasConjunction) return 3;
    // من قِبَل الحكومة: on its part
    if (before.lemma === 'مِنْ' && here.lemma === 'قِبَل') return here.pos === 'NOUN' ? -1.2 : 0.5;
    // من دون، إلى نحو، في خارج البلاد
    if (here.pos === 'ADP' && canBePreposition(here)) return 0;
    if (here.hasPreposition || isBarePreposition(here)) return 2.5;
    if (isNominal(here) && here.cases !== '' && !here.cases.includes('g')) return 4;
    if (here.pos === 'ADJ') return here.hasArticle && here.number === 'Plur' ? 0.1 : 0.8;
    if (here.pos === 'CCONJ' || here.pos === 'PART') return 1;
    return here.pos === 'PUNCT' ? 1.5 : -0.3;
  },
};

const prepositionalNoun: ContextRule = {
  name: 'a noun of place or time before what it governs is a preposition',
  cost: (before, here) => {
    // من قبلُ، من بعدُ: nothing follows
    if (before.pos === 'NOUN' && before.lemma === 'قِبَل') return isNominal(here) || here.pos === 'DET' ? 0 : 1.5;
    // قِبَل lives in من قِبَل alone
    if (here.lemma === 'قِبَل' && !here.hasPronoun && before.lemma !== 'مِنْ') return 3;
    if (before.pos !== 'NOUN' || !canBePreposition(before)) return 0;
    if (here.pos === 'ADJ' && !here.hasArticle) return 0;
    return here.pos === 'NOUN' ||
      here.pos === 'NUM' ||
      here.pos === 'PROPN' ||
      here.pos === 'DET' ||
      here.pos === 'SCONJ'
      ? 1.6
      : 0.4;
  },
};

const particle: ContextRule = {
  name: 'a particle says what may follow it',
  cost: (before, here) => {
    if (before.governs.length === 0 || before.pos === 'ADP') return 0;
    const wants = before.governs;
    const isVerb = here.pos === 'VERB' || here.pos === 'AUX';
    let best = 99;
    for (const want of wants) {
      let cost = 0;
      if (want === 'verb') cost = isVerb ? -0.5 : 2.5;
      else if (want === 'past') cost = isVerb && here.aspect === 'Perf' ? -0.5 : 3;
      else if (want === 'imp' || want === 'ind')
        cost = isVerb && here.aspect === 'Imp' && here.moods.includes('i') ? -0.5 : 3;
      else if (want === 'sub') cost = isVerb && here.aspect === 'Imp' && here.moods.includes('s') ? -1 : 3.5;
      else if (want === 'jus') cost = isVerb && here.aspect === 'Imp' && here.moods.includes('j') ? -1 : 3.5;
      else if (want === 'acc')
        cost = isVerb
          ? 4
          : isNominal(here) && here.cases !== '' && !here.cases.includes('a')
            ? 2.5
            : before.hasPronoun
              ? 0
              : -0.5;
      else if (want === 'gen') cost = isVerb ? 3 : 0;
      else continue;
      best = Math.min(best, cost);
    }
    if (before.hasPronoun && best > 0) return 0;
    return best === 99 ? 0 : best;
  },
};

/** Nouns that need a noun after them and are described by nothing: كلّ عام is every year. */
const QUANTIFIERS = new Set(['كُلّ', 'بَعْض', 'نَحْو', 'مُعْظَم', 'جَمِيع', 'نِصْف', 'أَيّ', 'كَافَّة', 'عِدَّة', 'شَتَّى'].map(orderMarks));

const adjectiveAfterNoun: ContextRule = {
  name: 'an adjective agrees with the noun before it',
  cost: (before, here) => {
    if (here.pos !== 'ADJ' || here.hasPreposition || here.hasConjunction) return 0;
    if (before.pos === 'ADJ' && before.hasArticle === here.hasArticle)
      return agreesAsAdjective(before, here) ? -0.7 : 0.6;
    if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return before.pos === 'VERB' ? 0.6 : here.hasArticle ? 1 : 0.4;
    if (QUANTIFIERS.has(before.lemma) && !before.hasPronoun) return 0.9;
    const agrees = agreesAsAdjective(before, here);
    if (before.isName && here.hasArticle) return agrees ? -0.5 : 0.8;
    if (isDefinite(before) && here.hasArticle) return agrees ? -1.6 : 0.8;
    if (!isDefinite(before) && !here.hasArticle) return agrees ? -1.3 : 0.9;
    if (!isDefinite(before) && here.hasArticle) return 0.6;
    return 0.6;
  },
};

const idafa: ContextRule = {
  name: 'a noun without article opens an idafa',
  cost: (before, here) => {
    if (!canStartIdafa(before) || here.hasPreposition || here.hasConjunction) return 0;
    if (here.pos === 'NOUN' || here.pos === 'PROPN' || here.pos === 'X') {
      if (here.cases !== '' && !here.cases.includes('g')) return 1;
      return isDefinite(here) ? -0.8 : -0.4;
    }
    return 0;
  },
};

const twoDefiniteNouns: ContextRule = {
  name: 'a noun with article is seldom followed by another noun',
  cost: (before, here) => {
    if (before.pos !== 'NOUN' || !(before.hasArticle || before.hasPronoun)) return 0;
    if (here.pos !== 'NOUN' || here.hasPreposition || here.hasConjunction) return 0;
    if (before.semantic === 'role' || before.semantic === 'time') return 0.4;
    return here.hasArticle ? 1.2 : 0.7;
  },
};

const verbAfterVerb: ContextRule = {
  name: 'two verbs seldom stand together',
  cost: (before, here) => {
    if (before.pos !== 'VERB' && before.pos !== 'AUX') return 0;
    if (here.pos !== 'VERB' || here.hasConjunction) return 0;
    return HELPING_VERBS.has(before.lemma) ? (here.aspect === 'Imp' ? -0.5 : 0.8) : 2.5;
  },
};

const verbThenNoun: ContextRule = {
  name: 'a verb agrees in gender with the subject after it',
  cost: (before, here) => {
    if (before.pos !== 'VERB' || before.hasPronoun) return 0;
    if (!isNominal(here) || here.hasPreposition || here.hasConjunction) return 0;
    if (before.person !== '3') return 1;
    const gender = agreementGender(here);
    const mismatch = gender !== undefined && before.gender !== undefined && gender !== before.gender;
    if (before.number === 'Plur' || before.number === 'Dual') return 0.5;
    if (mismatch) return 0.6;
    // رفع اللاعب, حكم القاضي: who acts stands with the article
    return here.hasArticle && (here.isHuman || here.semantic === 'role' || here.semantic === 'organization')
      ? -0.8
      : -0.4;
  },
};

const nounThenVerb: ContextRule = {
  name: 'an indefinite or construct noun is seldom followed by a verb',
  cost: (before, here) => {
    if (before.pos === 'VERB' && here.pos === 'PART' && !here.hasConjunction) return 0.8;
    if (here.pos !== 'VERB' || here.hasConjunction) return 0;
    if (before.pos === 'NOUN' && before.hasArticle && here.aspect === 'Perf') return 0.6;
    if (before.pos === 'NOUN' && !isDefinite(before)) return here.aspect === 'Perf' ? 0.7 : 0.3;
    if (before.pos === 'ADJ' && !before.hasArticle && here.aspect === 'Perf') return 0.5;
    if (before.pos === 'DET' && before.lemma === 'هٰذَا') return 2.5;
    if (before.pos === 'DET') return -0.7;
    return 0;
  },
};

const demonstrative: ContextRule = {
  name: 'a demonstrative is followed by a noun with article',
  cost: (before, here) => {
    if (before.pos !== 'DET' && before.pos !== 'PRON') return 0;
    if (before.lemma !== 'هٰذَا' && before.lemma !== 'ذٰلِكَ') return 0;
    if (here.pos === 'NOUN' && here.hasArticle && !here.hasPreposition && !here.hasConjunction) return -1;
    return here.pos === 'ADJ' && here.hasArticle ? 0.8 : 0;
  },
};

const relative: ContextRule = {
  name: 'a relative pronoun opens a clause',
  cost: (before, here) => {
    if (before.pos !== 'DET' && before.pos !== 'PRON') return 0;
    if (before.lemma !== WHICH) return 0;
    if (here.pos === 'VERB') return -1.2;
    return here.pos === 'NOUN' || here.pos === 'ADJ' ? 1 : 0;
  },
};

const names: ContextRule = {
  name: 'names stand beside names and titles',
  cost: (before, here) => {
    if (!here.isName) return 0;
    if (before.isName && !here.hasConjunction) return -0.9;
    if (before.pos === 'NOUN' && (before.semantic === 'role' || before.semantic === 'person') && !here.hasConjunction)
      return -0.7;
    if (before.pos === 'ADJ' && before.hasArticle) return -0.4;
    return 0;
  },
};

const numeral: ContextRule = {
  name: 'a numeral counts a noun',
  cost: (before, here) => {
    if (before.pos !== 'NUM') return 0;
    if (here.pos === 'NOUN' || here.pos === 'NUM') return here.hasArticle ? 0 : -0.6;
    return here.pos === 'VERB' ? 1 : 0;
  },
};

const opening: ContextRule = {
  name: 'a sentence opens with a verb, a noun or a particle',
  cost: (before, here) => {
    if (before.pos !== 'START' && before.pos !== 'PUNCT') return 0;
    // ، فهم خبراء: so they are, not understanding
    if (here.pos === 'PRON' && here.hasConjunction) return -1.5;
    if (here.pos === 'ADJ' && here.cases === 'a') return here.isActiveParticiple ? -1.5 : 0.3;
    if (here.pos === 'ADJ' && !here.hasArticle) return 0.5;
    if (here.pos === 'VERB' && before.pos === 'START') return here.aspect === 'Perf' ? -1.3 : -0.4;
    return 0;
  },
};

const caseForm: ContextRule = {
  name: 'a noun in -ون or -ا stands where its case may stand',
  cost: (before, here) => {
    if (here.pos !== 'NOUN' && here.pos !== 'ADJ') return 0;
    // an accusative tanwin cannot end an idafa
    if (here.cases === 'a' && canStartIdafa(before) && !here.hasConjunction) return 0.3;
    return 0;
  },
};

const datedByNumber: ContextRule = {
  name: 'a noun of time stands before the number that dates it',
  cost: (before, here) =>
    before.semantic === 'time' && before.pos === 'NOUN' && here.pos === 'NUM' && here.lemma === '' ? -1.5 : 0,
};

/** أَكْبَر، أَقْدَم: the pattern of comparison. */
const ELATIVE = /^(?:أَ.\u0652?.َ.\u0651?|أَ..\u0651|آخِر|أَوَّل)$/;

const elative: ContextRule = {
  name: 'a superlative stands before its noun, a comparative before من',
  cost: (before, here) => {
    if (before.pos !== 'ADJ' || before.hasArticle || !ELATIVE.test(before.lemma)) {
      // آخَر "other" follows its noun
      if (
        before.lemma === 'آخَر' &&
        !before.hasArticle &&
        here.pos === 'NOUN' &&
        !here.hasPreposition &&
        !here.hasConjunction
      )
        return before.gender === 'Masc' && before.number === 'Sing' ? 1.2 : 0;
      return 0;
    }
    if (here.hasConjunction || here.hasPreposition) return 0;
    if (here.pos === 'NOUN') return -1;
    return here.lemma === 'مِنْ' || here.lemma === 'مَا' ? -0.8 : 0;
  },
};

/** Verbs that people suffer: before a number or an indefinite person they are passive: قُتل ثلاثة، اعتُقل شخصان. */
const SUFFERED = new Set(['قَتَلَ', 'جَرَحَ', 'اِعْتَقَلَ', 'أَوْقَفَ', 'خَطَفَ', 'اِخْتَطَفَ', 'أَسَرَ', 'أَعْدَمَ', 'شَنَقَ', 'صَرَعَ'].map(orderMarks));
/** Verbs whose subject is an event: a person signs (وَقَّعَ), an accident happens (وَقَعَ). */
const HAPPENING = new Set(['وَقَعَ', 'حَدَثَ', 'نَشِبَ'].map(orderMarks));

const subjectOfVerb: ContextRule = {
  name: 'some verbs say what their subject can be',
  cost: (before, here) => {
    if (before.pos !== 'VERB' || before.hasPronoun || here.hasPreposition || here.hasConjunction) return 0;
    if (SUFFERED.has(before.lemma) && before.aspect === 'Perf' && before.number === 'Sing') {
      const isVictim =
        here.pos === 'NUM' || (here.pos === 'NOUN' && here.isHuman && !here.hasArticle && !here.hasPronoun);
      if (isVictim) return before.isPassive ? -2 : 0.6;
    }
    if (
      HAPPENING.has(before.lemma) &&
      (here.pos === 'PROPN' || (here.pos === 'NOUN' && (here.isHuman || here.semantic === 'role')))
    )
      return 1.2;
    return 0;
  },
};

export const CONTEXT_RULES: readonly ContextRule[] = [
  governed,
  prepositionalNoun,
  particle,
  adjectiveAfterNoun,
  idafa,
  twoDefiniteNouns,
  verbAfterVerb,
  verbThenNoun,
  nounThenVerb,
  demonstrative,
  relative,
  names,
  numeral,
  opening,
  caseForm,
  datedByNumber,
  elative,
  subjectOfVerb,
];

/** What it costs that `here` follows `before`: the sum of all rules. */
export const contextCost = (before: Reading, here: Reading): number => {
  let total = 0;
  for (const rule of CONTEXT_RULES) total += rule.cost(before, here);
  return total;
};
