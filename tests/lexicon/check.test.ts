import {
  type Adjective,
  checkLexicon,
  type Expression,
  type FunctionWord,
  type Lexicon,
  type Name,
  type Noun,
  type Verb,
  type WordPair,
} from '@/lib/lexicon';
import { PARTS_OF_SPEECH } from '@/lib/morphology';
import { orderMarks, stripMarks } from '@/lib/orthography';
import { aLexicon, shippedLexicon, shippedMorphology } from '../support/lexicon';

const aNoun = (values: Partial<Noun> = {}): Noun => ({
  kind: 'noun',
  lemma: 'كِتَاب',
  root: 'كتب',
  gender: 'm',
  plurals: ['كُتُب'],
  isHuman: false,
  semantic: 'document',
  senses: [{ gloss: 'book' }],
  band: 1,
  ...values,
});
const anAdjective = (values: Partial<Adjective> = {}): Adjective => ({
  kind: 'adjective',
  lemma: 'كَبِير',
  root: 'كبر',
  plurals: ['كِبَار'],
  senses: [{ gloss: 'big' }],
  band: 1,
  ...values,
});
const aVerb = (values: Partial<Verb> = {}): Verb => ({
  kind: 'verb',
  root: 'كتب',
  form: 'I',
  vowels: ['a', 'u'],
  masdars: ['كِتَابَة'],
  objects: ['t'],
  senses: [{ gloss: 'write' }],
  band: 1,
  ...values,
});
const aName = (values: Partial<Name> = {}): Name => ({
  kind: 'name',
  lemma: 'مِصْر',
  type: 'country',
  english: 'Egypt',
  variants: [],
  band: 1,
  ...values,
});
const aFunctionWord = (values: Partial<FunctionWord> = {}): FunctionWord => ({
  kind: 'function',
  form: 'فِي',
  lemma: 'فِي',
  pos: 'ADP',
  features: {},
  inflection: 'fixed',
  governs: ['gen'],
  parts: [],
  takes: 'c',
  senses: [{ gloss: 'in' }],
  band: 1,
  ...values,
});
const anExpression = (values: Partial<Expression> = {}): Expression => ({
  kind: 'expression',
  form: 'على الرغم من',
  pos: 'ADP',
  gloss: 'despite',
  ...values,
});

const aWordPair = (values: Partial<WordPair> = {}): WordPair => ({
  relation: 'synonym',
  pos: 'NOUN',
  word: 'أَلَم',
  other: 'وَجَع',
  ...values,
});

const known = { partsOfSpeech: PARTS_OF_SPEECH, inflections: ['fixed'], lemmas: new Set(['كتاب', 'كتب']) };
const complaints = (rows: Partial<Lexicon>): string[] => checkLexicon(aLexicon(rows), known).map(({ why }) => why);

test('says nothing of sound rows', () => {
  const rows = {
    verbs: [aVerb()],
    nouns: [
      aNoun(),
      aNoun({ lemma: orderMarks('اِدِّخَار'), root: 'ذخر', plurals: ['ات'] }),
      aNoun({ lemma: 'آلَة', root: 'ءول', plurals: ['ات'] }),
    ],
    adjectives: [anAdjective()],
    names: [aName()],
    functionWords: [aFunctionWord()],
    expressions: [anExpression()],
  };
  expect(checkLexicon(aLexicon(rows), known)).toEqual([]);
});

test('names the table and the word', () => {
  expect(checkLexicon(aLexicon({ nouns: [aNoun({ plurals: ['كِتَاب'] })] }))).toEqual([
    { table: 'nouns', lemma: 'كِتَاب', why: 'its plural is the singular' },
  ]);
});

test.each<[string, Partial<Lexicon>, string]>([
  [
    'a root letter missing from the lemma',
    { nouns: [aNoun({ root: 'كسب', plurals: [] })] },
    'كِتَاب lacks س of its root كسب',
  ],
  ['a root letter missing from a plural', { nouns: [aNoun({ plurals: ['كُرُب'] })] }, 'كُرُب lacks ت of its root كتب'],
  [
    'a root letter missing from a verbal noun',
    { verbs: [aVerb({ masdars: ['كِسَابَة'] })] },
    'كِسَابَة lacks ت of its root كتب',
  ],
  [
    'root letters out of order',
    { adjectives: [anAdjective({ root: 'ربك', plurals: [] })] },
    'كَبِير lacks ب of its root ربك',
  ],
  ['a row that stands twice', { nouns: [aNoun(), aNoun()] }, 'stands twice with the same meaning'],
  ['a verb that stands twice', { verbs: [aVerb(), aVerb()] }, 'stands twice with the same meaning'],
  ['no gloss', { nouns: [aNoun({ senses: [] })] }, 'no gloss'],
  ['a gloss without letters', { nouns: [aNoun({ senses: [{ gloss: '–' }] })] }, 'the gloss "–" says nothing'],
  ['Arabic in a gloss', { nouns: [aNoun({ senses: [{ gloss: 'book كتاب' }] })] }, 'Arabic in the gloss "book كتاب"'],
  [
    'a definition that uses the word',
    { nouns: [aNoun({ arabic: 'الكتاب المقروء' })] },
    'the Arabic definition uses the word itself',
  ],
  ['a word that is its own antonym', { adjectives: [anAdjective({ antonym: 'كبير' })] }, 'is its own antonym'],
  ['marks missing', { nouns: [aNoun({ lemma: 'مَكْتْب', plurals: [] })] }, 'marks are missing in مَكْتْب'],
  [
    'a word that begins without a vowel',
    { nouns: [aNoun({ lemma: 'كْتَاب', plurals: [] })] },
    'كْتَاب begins without a vowel',
  ],
  ['a case ending', { nouns: [aNoun({ lemma: 'كِتَابُ', plurals: [] })] }, 'كِتَابُ has a case ending'],
  [
    'two vowels on a letter',
    { nouns: [aNoun({ lemma: 'كِتَ\u0650اب', plurals: [] })] },
    'two vowels on one ت of كِتَ\u0650اب',
  ],
  ['ta marbuta inside', { nouns: [aNoun({ lemma: 'كِتَابَةه', plurals: [] })] }, 'ة inside كِتَابَةه'],
  [
    'a form that does not go with the root',
    { verbs: [aVerb({ root: 'ترجم', masdars: [] })] },
    'form I of a root of 4 letters',
  ],
  ['an unknown preposition', { verbs: [aVerb({ objects: ['xyz'] })] }, 'governs "xyz"'],
  ['a name without English', { names: [aName({ english: 'مصر' })] }, 'no English form'],
  [
    'a variant that is a common word',
    { names: [aName({ variants: ['في'] })], functionWords: [aFunctionWord()] },
    'its variant في is one of the commonest words',
  ],
  ['an unknown part of speech', { functionWords: [aFunctionWord({ pos: 'PREP' })] }, 'unknown part of speech "PREP"'],
  ['an unknown inflection', { functionWords: [aFunctionWord({ inflection: 'fixd' })] }, 'unknown inflection "fixd"'],
  [
    'a hint that cannot be read',
    { nouns: [aNoun({ senses: [{ gloss: 'book', hint: 'على الأقل' }] })] },
    'the hint [على الأقل] cannot be read',
  ],
  [
    'a hint that names an unknown class',
    { verbs: [aVerb({ senses: [{ gloss: 'write', hint: 'class:evnt' }] })] },
    'the hint [class:evnt] cannot be read',
  ],
  [
    'a hint that names no lemma',
    { nouns: [aNoun({ senses: [{ gloss: 'book', hint: 'next:كتابات' }] })] },
    'the hint [next:كتابات] names no lemma',
  ],
  ['a pair of one word', { wordPairs: [aWordPair({ other: 'أَلَم' })] }, 'is paired with itself'],
  ['a pair that stands twice', { wordPairs: [aWordPair(), aWordPair()] }, 'stands twice with the same meaning'],
  [
    'a pair that is synonym and opposite',
    { wordPairs: [aWordPair(), aWordPair({ relation: 'antonym', word: 'وَجَع', other: 'أَلَم' })] },
    'is synonym and opposite of وَجَع',
  ],
  ['a pair with an unknown word', { wordPairs: [aWordPair({ other: 'وَجَعَة' })] }, 'وَجَعَة is no lemma'],
  ['an expression of one word', { expressions: [anExpression({ form: 'رغم' })] }, 'has one word only'],
])('finds %s', (_, rows, why) => {
  expect(complaints(rows)).toContain(why);
});

test('the shipped lexicon has no contradiction', () => {
  const inflections = [...shippedMorphology().suffixes.keys()];
  const lemmas = new Set([...shippedMorphology().stems.values()].flat().map(({ entry }) => stripMarks(entry.lemma)));
  expect(checkLexicon(shippedLexicon(), { partsOfSpeech: PARTS_OF_SPEECH, inflections, lemmas })).toEqual([]);
});
