import type { WordRelation } from '@/lib/lexicon';
import { type Entry, readings } from '@/lib/morphology';
import { askedWords, canReplace } from '../asked-words';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { inflectLike } from '../inflect-like';
import { mayBeSynonyms, type TargetWord } from '../lexical-choice';
import { canBeTold, standsForItself } from '../matchable-words';
import { quotationAround } from '../quotation';
import { shuffle } from '../random';
import { wordsBeside } from '../word-options';
import { areRelated, pairedWord } from '../word-pairs';
import { bareForm, countWords } from '../wording';

const MOST = 8;
const FEWEST_WORDS_QUOTED = 4;
/** Words worth knowing come first: neither those that everybody knows nor those that are hardly met again. */
const TRUST_BY_BAND: Readonly<Record<number, number>> = { 1: 0.76, 2: 0.84, 3: 0.86, 4: 0.82, 5: 0.76 };

/** The word in the form of the token, without what is attached in front: clitics say nothing of meaning. */
const alike = (context: QuestionContext, target: TargetWord, entry: Entry): string | undefined => {
  const { analysis } = target.token;
  if (!analysis) return undefined;
  const bare = {
    ...target.token,
    analysis: { ...analysis, segments: analysis.segments.filter(({ role }) => role !== 'proclitic') },
  };
  const form = inflectLike(context, bare, entry);
  // ترد of تردٍّ, صحافيي المدينة: a form that has lost its end, or keeps only half of one, is no word to choose
  const isCut = /\u0650ي$/.test(entry.lemma) && form?.endsWith('ي') === false && analysis.features.Number === 'Sing';
  const isHalf = analysis.features.Number === 'Plur' && /[وي]$/.test(form ?? '') && !/[وي]$/.test(target.token.form);
  // القديمات of القدماء: a masculine plural that the lexicon lacks comes out feminine
  const isOtherGender =
    entry.pos === 'ADJ' &&
    analysis.features.Gender === 'Masc' &&
    analysis.features.Number === 'Plur' &&
    /ات$/.test(form ?? '');
  return isCut || isHalf || isOtherGender ? undefined : form;
};

const words = (context: QuestionContext): TargetWord[] =>
  shuffle(askedWords(context, [1, 5], ['NOUN', 'VERB', 'ADJ']), context.randomFor('relations'));

/** The other word of a pair, where it could stand in the sentence instead. */
const otherWord = (context: QuestionContext, target: TargetWord, relation: WordRelation): Entry | undefined => {
  const { analysis } = target.token;
  const other = analysis && pairedWord(context.engine, relation, target.entry, analysis);
  return other && canReplace(context, target, other) ? other : undefined;
};

const STEM: Readonly<Record<WordRelation, string>> = { synonym: 'ما مرادف كلمة', antonym: 'ما ضد كلمة' };

/** معينة is مُعَيَّنة and مُعِينة, which means داعمة: without marks a wrong option may be read as a right one. */
const mayBeReadAs = ({ engine }: QuestionContext, form: string, own: Entry, right: readonly Entry[]): boolean =>
  readings(engine.morphology, form).some(({ stem: { entry } }) =>
    right.some(
      (one) =>
        entry.lemma !== own.lemma &&
        entry.pos === one.pos &&
        (mayBeSynonyms(entry, one) || areRelated(engine, entry, one)),
    ),
  );

const draftOf = (
  context: QuestionContext,
  target: TargetWord,
  relation: WordRelation,
  wanted: Entry,
  misleading: Entry | undefined,
): Draft[] => {
  const key = alike(context, target, wanted);
  const quoted = quotationAround(context, target.at);
  const saysBoth = context.tokens
    .slice(quoted.from, quoted.to)
    .some(({ analysis }) => analysis?.lemma === wanted.lemma);
  const isQuoted = key !== undefined && quoted.text.includes(key.replace(/^ال/, ''));
  if (!key || saysBoth || isQuoted || countWords(quoted.text) < FEWEST_WORDS_QUOTED || /\d$/.test(quoted.text))
    return [];
  const others = [...(misleading ? [misleading] : []), ...wordsBeside(context, target, wanted, quoted)];
  const distractors: string[] = [];
  for (const other of others) {
    const form = alike(context, target, other);
    const isNew = form && form !== key && !distractors.includes(form) && Math.abs(form.length - key.length) <= 4;
    if (isNew && !mayBeReadAs(context, form, other, [target.entry, wanted])) distractors.push(form);
    if (distractors.length === 3) break;
  }
  const word = bareForm(target.token);
  return [
    {
      type: 'multiple-choice',
      skill: 'vocabulary',
      rule: relation,
      stem: `${STEM[relation]} «${word}» كما وردت في النص: «${quoted.text}»؟`,
      key,
      distractors,
      evidence: [spanOf(context.tokens, quoted)],
      rationale: { messageKey: relation, arguments: { word, other: key } },
      stemSpans: [{ from: target.at, to: target.at + 1 }],
      trust: TRUST_BY_BAND[target.entry.band] ?? 0.7,
    },
  ];
};

/** الفشل الكلوي: with an adjective of belonging a noun is a term, which has no opposite. */
const isTerm = ({ tokens }: QuestionContext, { at, entry }: TargetWord): boolean => {
  const next = tokens[at + 1];
  return entry.pos === 'NOUN' && next?.analysis?.pos === 'ADJ' && /ِيّ$/.test(next.analysis.lemma);
};

const relationQuestions = (context: QuestionContext, relation: WordRelation): Draft[] =>
  words(context)
    .flatMap((target) => {
      const wanted = otherWord(context, target, relation);
      if (!wanted || (relation === 'antonym' && isTerm(context, target))) return [];
      const misleading = otherWord(context, target, relation === 'synonym' ? 'antonym' : 'synonym');
      return draftOf(context, target, relation, wanted, misleading);
    })
    .slice(0, MOST);

/** «ما مرادف كلمة …؟»: the options are in the form of the word that is asked, its opposite among them. */
export const synonym = (context: QuestionContext): Draft[] => relationQuestions(context, 'synonym');

/** «ما ضد كلمة …؟»: a synonym of the word is among the options, where the lexicon has one. */
export const antonym = (context: QuestionContext): Draft[] => relationQuestions(context, 'antonym');

type MatchedPair = { readonly target: TargetWord; readonly other: Entry; readonly pair: readonly [string, string] };

/** Whether a word of one pair could be taken for the match of the other's. */
const mayBeMixedUp = ({ engine }: QuestionContext, a: MatchedPair, b: MatchedPair): boolean =>
  !canBeTold(a.pair, b.pair) ||
  [a.target.entry, a.other].some((x) =>
    [b.target.entry, b.other].some((y) => mayBeSynonyms(x, y) || areRelated(engine, x, y)),
  );

/** Four words of the text and their synonyms to put together. */
export const synonymMatching = (context: QuestionContext): Draft[] => {
  const pairs: MatchedPair[] = [];
  for (const target of words(context)) {
    if (target.entry.pos !== 'NOUN' || !standsForItself(context, target)) continue;
    const other = otherWord(context, target, 'synonym');
    const form = other && alike(context, target, other);
    if (!form) continue;
    const matched: MatchedPair = { target, other, pair: [bareForm(target.token), form] };
    if (!pairs.some((taken) => mayBeMixedUp(context, taken, matched))) pairs.push(matched);
    if (pairs.length === 4) break;
  }
  if (pairs.length < 4) return [];
  return [
    {
      type: 'matching',
      skill: 'vocabulary',
      rule: 'synonym-matching',
      stem: 'صل كل كلمة وردت في النص بمرادفها.',
      pairs: pairs.map(({ pair }) => pair),
      evidence: pairs.map(({ target: { at } }) => spanOf(context.tokens, { from: at, to: at + 1 })),
      rationale: { messageKey: 'matching', arguments: {} },
      stemSpans: [],
      trust: 0.7,
    },
  ];
};
