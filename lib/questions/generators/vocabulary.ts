import { stripMarks } from '@/lib/orthography';
import type { Token } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { neighbours, type TargetWord, targetWords } from '../lexical-choice';
import { quotationAround } from '../quotation';
import { shuffle } from '../random';
import { countWords, printedWithoutProclitics } from '../wording';

const firstGloss = (entry: Entry): string => (entry.senses[0]?.gloss ?? '').split(';').slice(0, 2).join(';').trim();

const FEWEST_LETTERS = 4;
const MOST_WORDS = 12;

const ask = (context: QuestionContext, { at, token, entry }: TargetWord): Draft[] => {
  const key = (token.analysis?.gloss ?? '').split(';').slice(0, 2).join(';').trim();
  const word = printedWithoutProclitics(token);
  if (key === '' || stripMarks(word).length < FEWEST_LETTERS) return [];
  const others = neighbours(context, entry, () => true, `gloss ${entry.lemma}`).map(firstGloss);
  const distractors = [...new Set(others)]
    .filter((other) => other !== key && Math.abs(other.length - key.length) <= Math.max(8, key.length))
    .slice(0, 3);
  const quoted = quotationAround(context, at);
  if (countWords(quoted.text) < 4) return [];
  return [
    {
      type: 'multiple-choice',
      skill: 'vocabulary',
      rule: 'vocabulary-gloss',
      stem: `ما معنى كلمة «${word}» كما وردت في النص: «${quoted.text}»؟`,
      key,
      distractors,
      evidence: [spanOf(context.tokens, { from: quoted.from, to: quoted.to })],
      rationale: { messageKey: 'vocabulary', arguments: { word, meaning: key } },
      stemSpans: [{ from: at, to: at + 1 }],
      trust: 0.68,
    },
  ];
};

/** A gloss is worded for the singular, and for an adjective's masculine; other forms would not match it. */
const isPlainForm = (token: Token): boolean => {
  const { analysis } = token;
  return (
    analysis?.features.Number !== 'Plur' &&
    analysis?.features.Number !== 'Dual' &&
    (analysis?.pos !== 'ADJ' || analysis.features.Gender === 'Masc')
  );
};

/**
 * Meaning in context, by an English gloss, of words of one sense. Arabic definitions are not asked: two blind readings failed fifteen of
 * twenty-two, since a definition fits one use of a word and the text has another (منظار البطن, تحت مظلة).
 */
export const vocabularyGloss = (context: QuestionContext): Draft[] =>
  shuffle(targetWords(context, [3, 5], ['NOUN', 'VERB', 'ADJ']), context.randomFor('glosses'))
    .filter(({ entry, token }) => entry.senses.length === 1 && entry.semantic !== 'quantity' && isPlainForm(token))
    .slice(0, MOST_WORDS)
    .flatMap((target) => ask(context, target));
