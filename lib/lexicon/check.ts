import {
  FATHA,
  foldSpelling,
  KASRA,
  lexiconKey,
  markedLetters,
  SHADDA,
  stripMarks,
  SUKUN,
  unseatHamza,
} from '@/lib/orthography';
import { parseHint } from './hints';
import type { Adjective, Expression, FunctionWord, Lexicon, Name, Noun, Sense, Verb, WordPair } from './types';

/** Something in the tables that cannot be meant: which table, which word, what is wrong. */
export type Contradiction = { readonly table: keyof Lexicon; readonly lemma: string; readonly why: string };

/** What later layers know of a table's codes; left out, those codes are not checked. */
export type KnownCodes = {
  readonly partsOfSpeech?: readonly string[];
  readonly inflections?: readonly string[];
  /** Every lemma without marks, derived ones too: what a sense's hint may name. */
  readonly lemmas?: ReadonlySet<string>;
};

/**
 * Finds contradictions in the lexicon: root letters missing from the lemma, a plural that is its singular, duplicates, marks that no word has,
 * empty or circular glosses, unknown codes: `{nouns, بَيت}` with `bayt` for a gloss. A rule complains only where it is sure: a warning that is
 * often wrong is soon read by nobody.
 */
export const checkLexicon = (lexicon: Lexicon, known: KnownCodes = {}): Contradiction[] => [
  ...lexicon.verbs.flatMap((verb) => told('verbs', nameOfVerb(verb), verbFaults(verb))),
  ...lexicon.nouns.flatMap((noun) => told('nouns', noun.lemma, nounFaults(noun))),
  ...lexicon.adjectives.flatMap((adjective) => told('adjectives', adjective.lemma, adjectiveFaults(adjective))),
  ...nameContradictions(lexicon),
  ...lexicon.functionWords.flatMap((word) => told('functionWords', word.form, functionWordFaults(word, known))),
  ...lexicon.expressions.flatMap((expression) =>
    told('expressions', expression.form, expressionFaults(expression, known)),
  ),
  ...[...lexicon.nouns, ...lexicon.adjectives].flatMap(({ kind, lemma, senses }) =>
    told(kind === 'noun' ? 'nouns' : 'adjectives', lemma, hintFaults(senses, known)),
  ),
  ...lexicon.verbs.flatMap((verb) => told('verbs', nameOfVerb(verb), hintFaults(verb.senses, known))),
  ...lexicon.wordPairs.flatMap((pair) => told('wordPairs', pair.word, wordPairFaults(pair, lexicon.wordPairs, known))),
  ...duplicates('verbs', lexicon.verbs, nameOfVerb, (verb) => verb.senses[0]?.gloss),
  ...duplicates(
    'nouns',
    lexicon.nouns,
    ({ lemma }) => lemma,
    ({ root, senses }) => `${root} ${senses[0]?.gloss}`,
  ),
  ...duplicates(
    'adjectives',
    lexicon.adjectives,
    ({ lemma }) => lemma,
    ({ root, senses }) => `${root} ${senses[0]?.gloss}`,
  ),
  ...duplicates(
    'names',
    lexicon.names,
    ({ lemma }) => lemma,
    ({ type, english }) => `${type} ${english}`,
  ),
  ...duplicates(
    'expressions',
    lexicon.expressions,
    ({ form }) => form,
    ({ pos, gloss }) => `${pos} ${gloss}`,
  ),
  ...duplicates(
    'wordPairs',
    lexicon.wordPairs,
    ({ word }) => word,
    ({ relation, pos, other }) => `${relation} ${pos} ${other}`,
  ),
];

const told = (table: keyof Lexicon, lemma: string, faults: readonly (string | false)[]): Contradiction[] =>
  faults.flatMap((why) => (why === false ? [] : [{ table, lemma, why }]));

const nameOfVerb = ({ root, form, vowels }: Verb): string => [root, form, vowels?.join('-')].filter(Boolean).join(' ');

const duplicates = <T>(
  table: keyof Lexicon,
  rows: readonly T[],
  lemmaOf: (row: T) => string,
  restOf: (row: T) => string | undefined,
): Contradiction[] => {
  const seen = new Set<string>();
  return rows.flatMap((row) => {
    const key = `${lemmaOf(row)}\t${restOf(row)}`;
    if (seen.has(key)) return [{ table, lemma: lemmaOf(row), why: 'stands twice with the same meaning' }];
    seen.add(key);
    return [];
  });
};

const OBJECT =
  /^(tt?|i|أن|أنّ|إنّ|ب|ل|من|إلى|على|عن|في|مع|بين|حول|ضد|عند|لدى|نحو|ك|حتى|و|دون|قبل|بعد|خلال|وراء|أمام|تحت|فوق|كي|أنْ)$/;

const verbFaults = (verb: Verb): (string | false)[] => {
  const isQuadriliteral = verb.form.startsWith('Q');
  return [
    isQuadriliteral !== (verb.root.length === 4) && `form ${verb.form} of a root of ${verb.root.length} letters`,
    ...verb.masdars.flatMap((masdar) => [missingRoot(masdar, verb.root), ...wordFaults(masdar, verb.root)]),
    ...glossFaults(verb.senses),
    ...verb.objects.map((object) => !object.split(/[+ ]/).every((part) => OBJECT.test(part)) && `governs "${object}"`),
  ];
};

const nounFaults = (noun: Noun): (string | false)[] => [
  ...lexemeFaults(noun),
  ...noun.plurals.flatMap((plural) => [
    plural === noun.lemma && 'its plural is the singular',
    ...(isCode(plural) ? [] : [missingRoot(plural, noun.root), ...wordFaults(plural, noun.root)]),
  ]),
];
const isCode = (plural: string): boolean => plural === 'ات' || plural === 'ون';

const adjectiveFaults = (adjective: Adjective): (string | false)[] => [
  ...lexemeFaults(adjective),
  ...[adjective.feminine, adjective.elative, ...adjective.plurals].flatMap((form) =>
    form === undefined ? [] : [missingRoot(form, adjective.root), ...wordFaults(form, adjective.root)],
  ),
];

const lexemeFaults = (lexeme: Noun | Adjective): (string | false)[] => [
  missingRoot(lexeme.lemma, lexeme.root),
  ...wordFaults(lexeme.lemma, lexeme.root),
  ...glossFaults(lexeme.senses),
  lexeme.arabic !== undefined &&
    wordsOf(lexeme.arabic).includes(bare(lexeme.lemma)) &&
    'the Arabic definition uses the word itself',
  lexeme.antonym !== undefined &&
    bare(lexeme.antonym) === bare(lexeme.lemma) &&
    isSameMarked(lexeme.antonym, lexeme.lemma) &&
    'is its own antonym',
];

const bare = (word: string): string => stripMarks(word);
const wordsOf = (text: string): string[] =>
  stripMarks(text)
    .split(/[^\p{L}]+/u)
    .map((word) => word.replace(/^ال(?=..)/, ''));
/** An antonym is often written without marks: مدين is no opposite of itself if one is meant as مَدِين and the other as مُدِين. */
const isSameMarked = (antonym: string, lemma: string): boolean =>
  antonym === bare(antonym) || lexiconKey(antonym) === lexiconKey(lemma);

/** Roots whose letter is lost or changed in words that everybody knows: فَم of فوه, مَاء of موه, شَاة of شوه, سِتّ of سدس. */
const LOSES_LETTER = new Set(['فوه', 'موه', 'شفه', 'سدس', 'شوه']);
/** The plurals of اِمْرَأَة have a root of their own. */
const OTHER_ROOT = new Set(['نِسَاء', 'نِسْوَة', 'نِسْوَان']);

/** Strong radicals stand in the word in their order; و ي ء may melt, a doubled letter may be one with shadda, ذ may become د (اِدِّخَار). */
const missingRoot = (word: string, root: string | undefined): string | false => {
  if (root === undefined || LOSES_LETTER.has(root) || OTHER_ROOT.has(word)) return false;
  const letters = markedLetters(unseatHamza(word)).flatMap(({ letter, marks }) =>
    marks.includes(SHADDA) ? [letter, letter] : [letter],
  );
  let at = 0;
  for (const radical of root) {
    if ('ويء'.includes(radical)) continue;
    const found = letters.findIndex(
      (letter, i) => i >= at && (letter === radical || (radical === 'ذ' && letter === 'د')),
    );
    if (found < 0) return `${word} lacks ${radical} of its root ${root}`;
    at = found + 1;
  }
  return false;
};

/** What no vocalised Arabic word has; loan words may begin with two consonants and have three in a row. */
const wordFaults = (word: string, root: string | undefined): (string | false)[] => {
  if (word === '') return ['no form'];
  const letters = markedLetters(word);
  const isArabic = root !== undefined;
  return letters.flatMap(({ letter, marks }, i): (string | false)[] => {
    const next = letters[i + 1];
    const isLast = next === undefined;
    const vowels = [...marks].filter((mark) => mark !== SHADDA);
    return [
      vowels.length > 1 && `two vowels on one ${letter} of ${word}`,
      /[\u064b-\u064d]/.test(marks) && `tanwin in ${word}`,
      isLast && vowels.length > 0 && `${word} has a case ending`,
      i === 0 &&
        (marks.includes(SHADDA) ||
          (isArabic && (marks === '' || marks === SUKUN) && letter !== 'آ' && !word.startsWith('ال'))) &&
        `${word} begins without a vowel`,
      isArabic && marks === SUKUN && next?.marks === SUKUN && `marks are missing in ${word}`,
      isArabic && marks === SUKUN && next?.marks.includes(SHADDA) === true && `a shadda after a sukun in ${word}`,
      (letter === 'ة' || letter === 'ى') && !isLast && `${letter} inside ${word}`,
      letter === 'ا' &&
        marks === '' &&
        i > 0 &&
        !(letters[i - 1]?.marks.includes(FATHA) ?? false) &&
        `no fatha before the alif of ${word}`,
      letter === 'ي' &&
        isLast &&
        marks.includes(SHADDA) &&
        isArabic &&
        letters[i - 1]?.marks === SUKUN &&
        `${word} ends in ${KASRA}ي without its kasra`,
    ];
  });
};

const glossFaults = (senses: readonly Sense[]): (string | false)[] => [
  senses.length === 0 && 'no gloss',
  ...senses.map(({ gloss }) => !/[a-z]/i.test(gloss) && `the gloss "${gloss}" says nothing`),
  ...senses.map(({ gloss }) => /[\u0621-\u064a]/.test(gloss) && `Arabic in the gloss "${gloss}"`),
];

/** A hint that cannot be read, or names a word that no reading ever has, never holds. */
const hintFaults = (senses: readonly Sense[], { lemmas }: KnownCodes): (string | false)[] =>
  senses.flatMap(({ hint }) =>
    hint === undefined
      ? []
      : parseHint(hint).map((term) =>
          term === undefined
            ? `the hint [${hint}] cannot be read`
            : 'word' in term && lemmas !== undefined && !lemmas.has(term.word) && `the hint [${hint}] names no lemma`,
        ),
  );

/** No word is its own synonym, none is synonym and opposite of the same word, and both are words of the lexicon. */
const wordPairFaults = (
  { relation, word, other }: WordPair,
  pairs: readonly WordPair[],
  { lemmas }: KnownCodes,
): (string | false)[] => [
  word === other && 'is paired with itself',
  relation === 'synonym' &&
    pairs.some(
      (pair) =>
        pair.relation === 'antonym' &&
        ((pair.word === word && pair.other === other) || (pair.word === other && pair.other === word)),
    ) &&
    `is synonym and opposite of ${other}`,
  ...[word, other].map((lemma) => lemmas !== undefined && !lemmas.has(bare(lemma)) && `${lemma} is no lemma`),
];

const nameContradictions = ({ names, functionWords }: Lexicon): Contradiction[] => {
  const common = new Set(functionWords.filter(({ band }) => band === 1).map(({ form }) => stripMarks(form)));
  const faults = (name: Name): (string | false)[] => [
    !/\p{Script=Latin}/u.test(name.english) && 'no English form',
    /[\u064b-\u064d]/.test(name.lemma) && `tanwin in ${name.lemma}`,
    ...name.variants.map((variant) => common.has(variant) && `its variant ${variant} is one of the commonest words`),
  ];
  return names.flatMap((name) => told('names', name.lemma, faults(name)));
};

const functionWordFaults = (word: FunctionWord, { partsOfSpeech, inflections }: KnownCodes): (string | false)[] => [
  partsOfSpeech !== undefined && !partsOfSpeech.includes(word.pos) && `unknown part of speech "${word.pos}"`,
  inflections !== undefined && !inflections.includes(word.inflection) && `unknown inflection "${word.inflection}"`,
  word.senses.length === 0 && 'no gloss',
  !/^[cblkaqes]*$/.test(word.takes) && `takes "${word.takes}"`,
  ...word.governs.map((what) => !/^(gen|acc|sub|jus|ind|past|nom|clause)$/.test(what) && `governs "${what}"`),
  /[\u0621-\u064a]/.test(word.form) ? false : 'no form',
];

const expressionFaults = (expression: Expression, { partsOfSpeech }: KnownCodes): (string | false)[] => [
  !expression.form.includes(' ') && 'has one word only',
  expression.gloss === '' && 'no gloss',
  partsOfSpeech !== undefined &&
    !partsOfSpeech.includes(expression.pos) &&
    `unknown part of speech "${expression.pos}"`,
  expression.arabic !== undefined &&
    foldSpelling(expression.arabic) === foldSpelling(expression.form) &&
    'the Arabic definition is the expression itself',
];
