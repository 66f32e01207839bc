import { type Entry, formOf, readings } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { askedWords } from '../asked-words';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { lexicalIndex } from '../lexical-index';
import { shuffle } from '../random';
import { bareForm } from '../wording';

const MOST = 4;
const RAREST = 4;

const isBroken = (plural: string): boolean => plural !== 'ات' && plural !== 'ون';
const pluralsOf = ({ row }: Entry): readonly string[] => (row?.kind === 'noun' ? row.plurals : []);

const pluralForm = ({ engine }: QuestionContext, entry: Entry): string | undefined => {
  const made = formOf(engine.morphology, entry, { features: { Number: 'Plur' }, case: 'Nom', state: 'Ind' });
  return made && stripMarks(made.vocalized);
};

/** Plurals of the other nouns of the root, broken ones first: مكاتب، كتّاب beside كتب. */
const ofTheRoot = (context: QuestionContext, entry: Entry): string[] => {
  const others = (lexicalIndex(context.engine).entriesByRoot.get(entry.root ?? '') ?? []).filter(
    (other) => other.pos === 'NOUN' && other.origin === 'table' && other.band <= RAREST && other.lemma !== entry.lemma,
  );
  const random = context.randomFor(`plural ${entry.lemma}`);
  return [
    ...shuffle(
      others.filter((other) => pluralsOf(other).some(isBroken)),
      random,
    ),
    ...shuffle(
      others.filter((other) => !pluralsOf(other).some(isBroken)),
      random,
    ),
  ].flatMap((other) => pluralForm(context, other) ?? []);
};

/** Whether the spelling is one noun's only: عَلَم and عِلْم have different plurals. */
const isOneNoun = ({ engine }: QuestionContext, word: string, entry: Entry): boolean =>
  readings(engine.morphology, word).every(
    ({ stem }) => stem.entry.pos !== 'NOUN' || stem.entry.lemma === entry.lemma || stem.entry.origin !== 'table',
  );

/** «ما جمع كلمة …؟» of nouns with one plural, a broken one; the options are plurals of other nouns of the root. */
export const plural = (context: QuestionContext): Draft[] =>
  shuffle(askedWords(context, [1, 4], ['NOUN']), context.randomFor('plurals'))
    .flatMap(({ at, token, entry }): Draft[] => {
      const plurals = pluralsOf(entry);
      const [only, ...more] = plurals;
      // وقف التجارب is no endowment, التعليم no teachings: of a deed the lexicon's plural is another thing's
      // نظير, an isotope, has another plural than نظير, a peer
      if (entry.semantic === 'action' || entry.senses.length > 1) return [];
      if (token.analysis?.features.Number !== 'Sing' || !only || more.length > 0 || !isBroken(only)) return [];
      const printed = bareForm(token);
      const word = token.analysis.segments.some(({ role }) => role === 'article')
        ? printed.replace(/^ال/, '')
        : printed;
      if (stripMarks(entry.lemma) !== word || !isOneNoun(context, word, entry)) return [];
      const key = pluralForm(context, entry);
      if (!key) return [];
      const distractors = [...new Set(ofTheRoot(context, entry))].filter((other) => other !== key && other !== word);
      return [
        {
          type: 'multiple-choice',
          skill: 'word-form',
          rule: 'plural',
          stem: `ما جمع كلمة «${word}»؟`,
          key,
          distractors: distractors.slice(0, 3),
          evidence: [spanOf(context.tokens, { from: at, to: at + 1 })],
          rationale: { messageKey: 'wordForm', arguments: { word, form: key } },
          stemSpans: [{ from: at, to: at + 1 }],
          trust: 0.78,
        },
      ];
    })
    .slice(0, MOST);
