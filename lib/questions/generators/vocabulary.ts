import { stripMarks } from '@/lib/orthography';
import type { Token } from '@/lib/annotation';
import type { Entry } from '@/lib/morphology';
import { askedWords } from '../asked-words';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { neighbours, type TargetWord } from '../lexical-choice';
import { plainGloss } from '../plain-gloss';
import { quotationAround } from '../quotation';
import { shuffle } from '../random';
import { isOfKind } from '../word-options';
import { bareForm, countWords } from '../wording';

const FEWEST_LETTERS = 4;
const MOST_WORDS = 12;
const FEWEST_WORDS_QUOTED = 4;
/** Classes whose members have too little in common to stand beside each other (football, mold), or are only transliterated (riyal). */
const TOO_WIDE = new Set(['quantity', 'unit', 'money', 'thing', 'time']);
/** Glosses of what does a preposition's or a numeral's work, of comparatives, and of nouns that begin a word in English (re-, non-). */
const UNFIT =
  /^(?:as|with|without|below|above|for|in|on|at|by|from|due|according|instead|during|all|each|every|one|half|tens|a|the|second|third|fourth|fifth|last|next|better|best|more|most|less|lower|upper|higher|other|such|be possible|be able|must|black|white|red|green|blue|dead|young|open)\b/;

const ask = (context: QuestionContext, target: TargetWord): Draft[] => {
  const { at, token, entry } = target;
  const key = plainGloss(context.engine, entry);
  const word = bareForm(token);
  if (key === undefined || UNFIT.test(key) || stripMarks(word).length < FEWEST_LETTERS) return [];
  const fits = (other: Entry): boolean => {
    const gloss = plainGloss(context.engine, other);
    return gloss !== undefined && !UNFIT.test(gloss) && isOfKind(entry, other);
  };
  const others = neighbours(context, entry, fits, `gloss ${entry.lemma}`).map(
    (other) => plainGloss(context.engine, other) ?? '',
  );
  const distractors = [...new Set(others)]
    .filter((other) => other !== key && Math.abs(other.length - key.length) <= Math.max(8, key.length))
    .slice(0, 3);
  const quoted = quotationAround(context, at);
  if (countWords(quoted.text) < FEWEST_WORDS_QUOTED || /\d$/.test(quoted.text)) return [];
  return [
    {
      type: 'multiple-choice',
      skill: 'vocabulary',
      rule: 'vocabulary-gloss',
      stem: `ما معنى كلمة «${word}» بالإنجليزية كما وردت في النص: «${quoted.text}»؟`,
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
const isPlainForm = ({ analysis }: Token): boolean =>
  analysis?.features.Number !== 'Plur' && (analysis?.pos !== 'ADJ' || analysis.features.Gender === 'Masc');

/**
 * Meaning in context, by an English gloss, of words of one sense. Arabic definitions are not asked: two blind readings failed fifteen of
 * twenty-two, since a definition fits one use of a word and the text has another (منظار البطن, تحت مظلة).
 */
export const vocabularyGloss = (context: QuestionContext): Draft[] =>
  shuffle(askedWords(context, [3, 4], ['NOUN', 'VERB', 'ADJ']), context.randomFor('glosses'))
    // الأوكسجين is oxygen to whoever can read: loans have no root
    .filter(({ entry, token }) => entry.root !== undefined && !TOO_WIDE.has(entry.semantic ?? '') && isPlainForm(token))
    .flatMap((target) => ask(context, target))
    .slice(0, MOST_WORDS);
