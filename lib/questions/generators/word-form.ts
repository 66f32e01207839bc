import type { Token } from '@/lib/annotation';
import { type Entry, readings } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import { type QuestionContext, spanOf } from '../context';
import type { Draft } from '../draft';
import { describesNoun } from '../asked-words';
import { entryOf, namesPlace, targetWords } from '../lexical-choice';
import { lexicalIndex } from '../lexical-index';
import { shuffle } from '../random';
import { withoutProclitics } from '../wording';

const spaced = (root: string): string => [...root].join(' ');
const MOST = 6;

/** Roots of the lexicon that share two letters with this one, or twist what the word shows: the mistakes a pupil makes. */
const similarRoots = (context: QuestionContext, root: string, word: string): string[] => {
  const shown = [...new Set(stripMarks(word).replace(/[^\u0621-\u064a]/g, ''))]
    .filter((letter) => !'اأإآىة'.includes(letter))
    .join('');
  const roots = lexicalIndex(context.engine).verbRoots.filter(
    (other) => other.length === root.length && other !== root,
  );
  const shared = roots.filter(
    (other) => [...other].filter((letter, i) => letter === root[i]).length === root.length - 1,
  );
  const fromWord = roots.filter(
    (other) => [...other].every((letter) => shown.includes(letter)) && shared.every((s) => s !== other),
  );
  const random = context.randomFor(`root ${root}`);
  return [...shuffle(fromWord, random).slice(0, 1), ...shuffle(shared, random)];
};

/** «ما جذر كلمة …؟» for words whose root does not lie open: with letters added or a weak radical. */
export const root = (context: QuestionContext): Draft[] =>
  shuffle(targetWords(context, [1, 4], ['NOUN', 'VERB', 'ADJ']), context.randomFor('roots'))
    .filter(
      ({ at, entry, token }) =>
        entry.root?.length === 3 &&
        stripMarks(token.analysis?.lemma ?? '').length >= 5 &&
        !/[وي]/.test(entry.root) &&
        new Set(entry.root).size === 3 &&
        // النهاري, a surname, read as an adjective
        (token.analysis?.pos !== 'ADJ' || describesNoun(context, { at, token, entry })),
    )
    .slice(0, MOST)
    .map(({ at, token, entry }): Draft => {
      const word = withoutProclitics(token);
      const key = spaced(entry.root ?? '');
      return {
        type: 'multiple-choice',
        skill: 'word-form',
        rule: 'root',
        stem: `ما جذر كلمة «${word}»؟`,
        key,
        distractors: similarRoots(context, entry.root ?? '', word)
          .slice(0, 3)
          .map(spaced),
        evidence: [spanOf(context.tokens, { from: at, to: at + 1 })],
        rationale: { messageKey: 'wordForm', arguments: { word, form: key } },
        stemSpans: [{ from: at, to: at + 1 }],
        trust: 0.8,
      };
    });

/** Nouns and adjectives of the same root, other than the key: what a pupil may take for the singular. */
const family = (context: QuestionContext, entry: Entry, positions: readonly string[]): string[] => [
  ...new Set(
    (lexicalIndex(context.engine).entriesByRoot.get(entry.root ?? '') ?? [])
      .filter(
        (other) =>
          other.lemma !== entry.lemma &&
          positions.includes(other.pos) &&
          other.band <= 5 &&
          other.origin !== 'nisba' &&
          other.origin !== 'passive-participle' &&
          other.origin !== 'abstract' &&
          // سبعينيات is no singular
          !/(?:ات|ون|ين)$/.test(stripMarks(other.lemma)),
      )
      .map(({ lemma }) => stripMarks(lemma))
      .filter((lemma) => lemma !== stripMarks(entry.lemma) && !/[يى]$/.test(lemma)),
  ),
];

/** Whether the word was printed with the hamzas that it is asked with. */
const printsAlike = (token: Token, word: string): boolean => stripMarks(token.form).endsWith(word.replace(/^ال/, ''));

/** A verb rarer than this is not thought of. */
const COMMON_VERB = 4;
/** In longer words the letters of a verb (أسأبيع for أسابيع) are none that anybody reads. */
const SHORT_VERB = 4;

/** «ما مفرد كلمة …؟» for broken plurals; other words of the root are the distractors. */
export const singular = (context: QuestionContext): Draft[] => {
  const seen = new Set<string>();
  return context.tokens.flatMap((token, at): Draft[] => {
    const { analysis } = token;
    if (
      !analysis ||
      analysis.pos !== 'NOUN' ||
      analysis.features.Number !== 'Plur' ||
      token.margin < 0.9 ||
      namesPlace(context, at) ||
      seen.has(analysis.lemma)
    )
      return [];
    const entry = entryOf(context, token);
    if (!entry?.root || entry.origin !== 'table' || entry.lemma.endsWith('\u0650ي')) return [];
    const word = withoutProclitics(token);
    if (analysis.segments.some(({ role }) => role === 'enclitic') || /(?:ات|ون|ين|و|ي)$/.test(word)) return [];
    seen.add(analysis.lemma);
    // النسب is "descent" as well as "percentages": then the word may be no plural at all
    const all = readings(context.engine.morphology, word);
    const mayBeSingular = all.some(
      ({ stem, suffix }) =>
        stem.entry.pos === 'NOUN' && { ...suffix.group.features, ...stem.features }.Number === 'Sing',
    );
    // سُدد بعضها: without its article سدد may be a verb
    const mayBeVerb =
      word.length <= SHORT_VERB && all.some(({ stem }) => stem.entry.pos === 'VERB' && stem.entry.band <= COMMON_VERB);
    if (mayBeSingular || mayBeVerb) return [];
    // another word with the same plural (طريق beside طريقة) would be a second key
    const singulars = new Set(
      all
        .filter(({ stem }) => ['NOUN', 'ADJ'].includes(stem.entry.pos) && stem.features.Number === 'Plur')
        .map((reading) => stripMarks(reading.stem.entry.lemma)),
    );
    // مشاعر of شعور and of مشعر, نشطاء of ناشط and of نشيط: which is meant is not for a word by itself to say
    if (singulars.size > 1) return [];
    // ابصار, a name, read as أبصار: the word must stand in the text as it is asked
    if (!printsAlike(token, word)) return [];
    const others = family(context, entry, ['NOUN', 'ADJ']).filter(
      (lemma) =>
        lemma !== word.replace(/^ال/, '') &&
        !singulars.has(lemma) &&
        lemma.replace(/ة$/, '') !== stripMarks(entry.lemma).replace(/ة$/, ''),
    );
    const key = stripMarks(entry.lemma);
    const shared = {
      skill: 'word-form' as const,
      evidence: [spanOf(context.tokens, { from: at, to: at + 1 })],
      rationale: { messageKey: 'wordForm', arguments: { word, form: key } },
      stemSpans: [{ from: at, to: at + 1 }],
    };
    return [
      {
        ...shared,
        type: 'multiple-choice',
        rule: 'singular',
        stem: `ما مفرد كلمة «${word}»؟`,
        key,
        distractors: shuffle(others, context.randomFor(`singular ${key}`)).slice(0, 3),
        trust: 0.8,
      },
      {
        ...shared,
        type: 'short-answer',
        rule: 'singular-typed',
        stem: `اكتب مفرد كلمة «${word}».`,
        accepted: [key],
        trust: 0.65,
      },
    ];
  });
};
