import { type Entry, readings } from '@/lib/morphology';
import type { Token } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { neighbours, type TargetWord, targetWords } from '../lexical-choice';
import { canBeTold, standsForItself } from '../matchable-words';
import { quotationAround } from '../quotation';
import { shuffle } from '../random';
import { countWords, printedWithoutProclitics } from '../wording';

/** A synonym or definition of one to three words: longer explanations cannot be told from one another by meaning alone. */
const isShort = (text: string | undefined): text is string =>
  text !== undefined && countWords(text.split(/[؛;،]/)[0] ?? '') <= 3 && text.length >= 3 && !POINTING.test(text);
/** "Not this", "opposite of", "it": no definition that stands by itself. */
const POINTING = /(?:^| )(?:غير|ضد|عكس|هذا|ما|من|الذي|التي|متعلق|خاص|نوع|اسم|بعض)(?: |$)/;

/** A definition must not give the word away, nor say it again. */
const definesWell = (entry: Entry): boolean =>
  isShort(entry.arabic) &&
  !stripMarks(entry.arabic)
    .split(/[\s،؛]+/)
    .some((word) => word.replace(/^ال/, '') === stripMarks(entry.lemma));

const firstDefinition = (entry: Entry): string => stripMarks((entry.arabic ?? '').split(/[؛;،]/)[0]?.trim() ?? '');
const firstGloss = (entry: Entry): string => (entry.senses[0]?.gloss ?? '').split(';').slice(0, 2).join(';').trim();

/** What kind of word a definition opens with: options must open alike, a verb beside verbs, a noun beside nouns. */
const openingKind = (context: QuestionContext, definition: string): string => {
  const [first] = readings(context.engine.morphology, definition.split(' ')[0] ?? '');
  const pos = first?.stem.entry.pos ?? '';
  return pos === 'VERB' ? 'verb' : pos === 'ADP' || pos === 'PART' || pos === 'PRON' ? pos : 'noun';
};

const ask = (context: QuestionContext, { at, token, entry }: TargetWord, kind: 'definition' | 'gloss'): Draft[] => {
  const meaning = kind === 'definition' ? firstDefinition : firstGloss;
  const key =
    kind === 'definition'
      ? firstDefinition(entry)
      : (token.analysis?.gloss ?? '').split(';').slice(0, 2).join(';').trim();
  if (key === '') return [];
  const shape = kind === 'definition' ? openingKind(context, key) : '';
  const suits = (other: Entry): boolean =>
    kind === 'gloss' || (definesWell(other) && openingKind(context, firstDefinition(other)) === shape);
  const others = neighbours(context, entry, suits, `${kind} ${entry.lemma}`).map(meaning);
  const distractors = [...new Set(others)]
    .filter((other) => other !== key && Math.abs(other.length - key.length) <= Math.max(8, key.length))
    .slice(0, 3);
  const quoted = quotationAround(context, at);
  const word = printedWithoutProclitics(token);
  if (countWords(quoted.text) < 4) return [];
  return [
    {
      type: 'multiple-choice',
      skill: 'vocabulary',
      rule: `vocabulary-${kind}`,
      stem: `ما معنى كلمة «${word}» كما وردت في النص: «${quoted.text}»؟`,
      key,
      distractors,
      evidence: [spanOf(context.tokens, { from: quoted.from, to: quoted.to })],
      rationale: { messageKey: 'vocabulary', arguments: { word, meaning: key } },
      stemSpans: [{ from: at, to: at + 1 }],
      trust: 0.75,
    },
  ];
};

const MOST_WORDS = 12;

/** Classes whose words mean one thing wherever they stand; what actions and abstractions mean hangs on what is done or meant. */
const CONCRETE = new Set(
  'person role group organization building document communication weapon vehicle disease food animal plant money event thing body'.split(
    ' ',
  ),
);
const isConcrete = ({ semantic, lemma }: Entry): boolean => CONCRETE.has(semantic ?? '') && !/\u0650ي$/.test(lemma);

/** A definition is worded for the singular, and for an adjective's masculine; other forms would not match it. */
const isPlainForm = (token: Token): boolean => {
  const { analysis } = token;
  return (
    analysis?.features.Number !== 'Plur' &&
    analysis?.features.Number !== 'Dual' &&
    (analysis?.pos !== 'ADJ' || analysis.features.Gender === 'Masc')
  );
};

/** Meaning in context, by an Arabic definition: for words of the middle bands that the lexicon defines in Arabic. */
export const vocabularyDefinition = (context: QuestionContext): Draft[] =>
  shuffle(targetWords(context, [3, 5], ['NOUN']), context.randomFor('definitions'))
    .filter(
      ({ entry, token }) => definesWell(entry) && isConcrete(entry) && entry.senses.length === 1 && isPlainForm(token),
    )
    .slice(0, MOST_WORDS)
    .flatMap((target) => ask(context, target, 'definition'));

/** Meaning in context, by an English gloss. */
export const vocabularyGloss = (context: QuestionContext): Draft[] =>
  shuffle(targetWords(context, [3, 5], ['NOUN', 'VERB', 'ADJ']), context.randomFor('glosses'))
    .filter(({ entry, token }) => entry.senses.length === 1 && entry.semantic !== 'quantity' && isPlainForm(token))
    .slice(0, MOST_WORDS)
    .flatMap((target) => ask(context, target, 'gloss'));

/** Four words and their definitions to put together. */
export const wordMatching = (context: QuestionContext): Draft[] => {
  const words = shuffle(targetWords(context, [3, 5], ['NOUN']), context.randomFor('word matching')).filter(
    (word) =>
      definesWell(word.entry) &&
      isConcrete(word.entry) &&
      word.entry.senses.length === 1 &&
      standsForItself(context, word),
  );
  const pairOf = ({ entry }: TargetWord): readonly [string, string] => [
    stripMarks(entry.lemma),
    firstDefinition(entry),
  ];
  const four: TargetWord[] = [];
  for (const word of words) {
    if (
      four.length < 4 &&
      !four.some((other) => !canBeTold(pairOf(other), pairOf(word)) || other.entry.root === word.entry.root)
    )
      four.push(word);
  }
  if (four.length < 4) return [];
  return [
    {
      type: 'matching',
      skill: 'vocabulary',
      rule: 'word-matching',
      stem: 'صل كل كلمة وردت في النص بمعناها.',
      pairs: four.map(pairOf),
      evidence: four.map(({ at }) => spanOf(context.tokens, { from: at, to: at + 1 })),
      rationale: { messageKey: 'matching', arguments: {} },
      stemSpans: [],
      trust: 0.7,
    },
  ];
};
