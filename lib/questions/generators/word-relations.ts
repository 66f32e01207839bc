import type { Entry } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { inflectLike } from '../inflect-like';
import { lexicalIndex } from '../lexical-index';
import { mayBeSynonyms, neighbours, type TargetWord, targetWords } from '../lexical-choice';
import { mutualAntonym } from '../opposites';
import { quotationAround } from '../quotation';
import { shuffle } from '../random';
import { countWords, printedWithoutProclitics } from '../wording';

const MOST = 8;

/** The table entry that an entry's Arabic gloss names with one word: ارتفع — زاد. */
const synonymOf = (context: QuestionContext, entry: Entry): Entry | undefined => {
  const word = stripMarks((entry.arabic ?? '').split(/[؛;،]/)[0]?.trim() ?? '');
  if (word === '' || word.includes(' ')) return undefined;
  const found = (lexicalIndex(context.engine).entriesBySpelling.get(word) ?? []).filter(({ pos }) => pos === entry.pos);
  const [only] = found;
  return found.length === 1 && only && only.root !== entry.root && only.band <= 4 ? only : undefined;
};

/** The word in the form of the token, without what is attached in front: clitics say nothing of meaning. */
const alike = (context: QuestionContext, target: TargetWord, entry: Entry): string | undefined => {
  const { analysis } = target.token;
  if (!analysis) return undefined;
  const bare = {
    ...target.token,
    analysis: { ...analysis, segments: analysis.segments.filter(({ role }) => role !== 'proclitic') },
  };
  return inflectLike(context, bare, entry);
};

const SENSES_THAT_MAY_DIFFER = 1;

/** Words whose meaning hangs on nothing around them: one sense, no pronoun attached, no preposition that belongs to the verb. */
const askable = (context: QuestionContext): TargetWord[] =>
  shuffle(targetWords(context, [2, 5], ['NOUN', 'VERB', 'ADJ']), context.randomFor('relations')).filter(
    ({ at, token, entry }) =>
      // داعيا الله: an accusative that opens a phrase does a verb's work
      !(context.tokens[at - 1]?.kind === 'punctuation' && /ا$/.test(stripMarks(token.form)) && entry.pos !== 'VERB') &&
      entry.senses.length <= SENSES_THAT_MAY_DIFFER &&
      !token.analysis?.segments.some(({ role }) => role === 'enclitic') &&
      token.analysis?.features.Number !== 'Dual' &&
      (entry.pos !== 'VERB' || (entry.objects ?? []).every((object) => !object.includes('+'))),
  );

const draftOf = (
  context: QuestionContext,
  target: TargetWord,
  relation: 'synonym' | 'antonym',
  wanted: Entry,
  misleading: Entry | undefined,
): Draft[] => {
  const key = alike(context, target, wanted);
  const quoted = quotationAround(context, target.at);
  if (!key || countWords(quoted.text) < 4) return [];
  const others = [
    ...(misleading ? [misleading] : []),
    ...neighbours(context, target.entry, (entry) => !mayBeSynonyms(entry, wanted), `${relation} ${target.entry.lemma}`),
  ];
  const distractors: string[] = [];
  for (const other of others) {
    const form = alike(context, target, other);
    if (form && form !== key && !distractors.includes(form) && Math.abs(form.length - key.length) <= 4)
      distractors.push(form);
    if (distractors.length === 3) break;
  }
  const word = printedWithoutProclitics(target.token);
  return [
    {
      type: 'multiple-choice',
      skill: 'vocabulary',
      rule: relation,
      stem:
        relation === 'synonym'
          ? `ما مرادف كلمة «${word}» كما وردت في النص: «${quoted.text}»؟`
          : `ما ضد كلمة «${word}» كما وردت في النص: «${quoted.text}»؟`,
      key,
      distractors,
      evidence: [spanOf(context.tokens, quoted)],
      rationale: { messageKey: relation, arguments: { word, other: key } },
      stemSpans: [{ from: target.at, to: target.at + 1 }],
      trust: 0.8,
    },
  ];
};

/** «ما مرادف كلمة …؟»: the options are in the form of the word that is asked, its opposite among them. */
export const synonym = (context: QuestionContext): Draft[] =>
  askable(context)
    .flatMap((target) => {
      const wanted = synonymOf(context, target.entry);
      return wanted ? draftOf(context, target, 'synonym', wanted, mutualAntonym(context, target.entry)) : [];
    })
    .slice(0, MOST);

/** «ما ضد كلمة …؟»: only of words that the lexicon makes each other's opposites; a synonym of the word is among the options. */
export const antonym = (context: QuestionContext): Draft[] =>
  askable(context)
    .flatMap((target) => {
      const wanted = mutualAntonym(context, target.entry);
      return wanted ? draftOf(context, target, 'antonym', wanted, synonymOf(context, target.entry)) : [];
    })
    .slice(0, MOST);

/** Four words of the text and their synonyms to put together. */
export const synonymMatching = (context: QuestionContext): Draft[] => {
  const pairs: { readonly target: TargetWord; readonly other: string }[] = [];
  for (const target of askable(context)) {
    const wanted = synonymOf(context, target.entry);
    const other = wanted && target.entry.pos === 'NOUN' ? alike(context, target, wanted) : undefined;
    if (!other || pairs.some((pair) => pair.other === other || pair.target.entry.root === target.entry.root)) continue;
    pairs.push({ target, other });
    if (pairs.length === 4) break;
  }
  if (pairs.length < 4) return [];
  return [
    {
      type: 'matching',
      skill: 'vocabulary',
      rule: 'synonym-matching',
      stem: 'صل كل كلمة وردت في النص بمرادفها.',
      pairs: pairs.map(({ target, other }) => [printedWithoutProclitics(target.token), other] as const),
      evidence: pairs.map(({ target: { at } }) => spanOf(context.tokens, { from: at, to: at + 1 })),
      rationale: { messageKey: 'matching', arguments: {} },
      stemSpans: [],
      trust: 0.7,
    },
  ];
};
