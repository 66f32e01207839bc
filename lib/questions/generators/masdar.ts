import type { Verb } from '@/lib/lexicon';
import { type Entry, masdarsOf, regularMasdar } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { askedWords } from '../asked-words';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { lexicalIndex } from '../lexical-index';
import { shuffle } from '../random';
import { bareForm } from '../wording';

const MOST = 4;
/** Forms of one regular verbal noun. A form I may have several, of III the language often uses another (قِتال beside مُقاتلة). */
const REGULAR_FORMS = new Set(['II', 'IV', 'V', 'VI', 'VII', 'VIII', 'X']);
const RAREST = 5;
/** تَفْعِلة, تَفْعال: second verbal nouns of form II (تجربة beside تجريب). */
const SECOND_OF_II = /^ت..(?:.ة|ا.)$/;

const verbOf = ({ row }: Entry): Verb | undefined => (row?.kind === 'verb' ? row : undefined);

/** A table noun of this spelling: what it is called in the lexicon is a word that exists. */
const nounOf = (context: QuestionContext, lemma: string): Entry | undefined =>
  context.engine.morphology.entriesByLemma
    .get(lemma)
    ?.find(({ pos, origin, band }) => pos === 'NOUN' && origin === 'table' && band <= RAREST);

/** Nouns of the root that are no person, place or tool: what a pupil may take for the verbal noun. */
const ofTheRoot = (context: QuestionContext, root: string): string[] =>
  (lexicalIndex(context.engine).entriesByRoot.get(root) ?? [])
    .filter(
      ({ pos, origin, band, semantic }) =>
        pos === 'NOUN' &&
        origin === 'table' &&
        band <= RAREST &&
        ['action', 'event', 'abstract', 'communication'].includes(semantic ?? ''),
    )
    .map(({ lemma }) => lemma)
    .filter((lemma) => !isDefective(lemma))
    .map(stripMarks);

/** تلقٍّ is written تلقي with the article only: no option to be read by itself. */
const isDefective = (lemma: string): boolean => /\u0650ي$/.test(lemma);
/** منطلق may be called a verbal noun with mim, انطلاقة one of a single time. */
const isVerbalNounToo = (noun: string, key: string): boolean => noun === `${key}ة` || /^م.*[^ة]$/.test(noun);

/** Verbal nouns of the same form whose roots share all letters but one: اعتزال beside اعتزام. */
const lookAlikes = (context: QuestionContext, { form, root }: Verb): string[] =>
  context.engine.lexicon.verbs
    .filter(
      (other) =>
        other.form === form &&
        other.root.length === root.length &&
        [...other.root].filter((letter, i) => letter !== root[i]).length === 1,
    )
    .flatMap((other) => masdarsOf(other).flatMap((masdar) => nounOf(context, masdar)?.lemma ?? []))
    .filter((lemma) => !isDefective(lemma))
    .map(stripMarks);

/** اضاف is asked as أضاف: nothing is quoted here. */
const withHamza = (word: string, { lemma }: Entry): string =>
  /^أ/.test(lemma) && word.startsWith('ا') ? `أ${word.slice(1)}` : word;

/** «ما مصدر الفعل …؟» of verbs with one regular verbal noun; the options are words of its root and look-alikes, all in use. */
export const masdar = (context: QuestionContext): Draft[] =>
  shuffle(askedWords(context, [1, 4], ['VERB']), context.randomFor('masdars'))
    .flatMap(({ at, token, entry }): Draft[] => {
      const verb = verbOf(entry);
      if (!verb || !REGULAR_FORMS.has(verb.form)) return [];
      // يقر is of أقرّ and of قرّ: without marks a doubled root does not tell its form
      if (verb.root.at(-1) === verb.root.at(-2)) return [];
      const [own, second] = masdarsOf(verb);
      const regular = regularMasdar(verb);
      const key = stripMarks(own ?? '');
      if (!own || second || !regular || stripMarks(masdarsOf({ ...verb, masdars: [regular] })[0] ?? '') !== key)
        return [];
      if (isDefective(own) || !nounOf(context, own)) return [];
      const family = ofTheRoot(context, verb.root).filter((noun) => noun !== key && !isVerbalNounToo(noun, key));
      if (verb.form === 'II' && family.some((noun) => SECOND_OF_II.test(noun))) return [];
      const random = context.randomFor(`masdar ${key}`);
      const distractors = [
        ...new Set([...shuffle(family, random).slice(0, 2), ...shuffle(lookAlikes(context, verb), random), ...family]),
      ].filter((noun) => noun !== key && Math.abs(noun.length - key.length) <= 3);
      const word = withHamza(bareForm(token), entry);
      return [
        {
          type: 'multiple-choice',
          skill: 'word-form',
          rule: 'masdar',
          stem: `ما مصدر الفعل «${word}»؟`,
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
