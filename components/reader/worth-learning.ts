import type { AnnotatedArticle } from '@/lib/annotation';
import type { Analysis } from '@/lib/morphology';
import { foldSpelling } from '@/lib/orthography';
import type { Question } from '@/lib/questions';

const CONTENT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);

/** A word that a learner can be said to know or not to know: no name, no number, no particle, no guess. */
export const isContentWord = ({ pos, source, features }: Analysis): boolean =>
  CONTENT.has(pos) && source === 'lexicon' && features.NumType === undefined;

/** So many are sent: enough for eight that a learner does not know yet. */
const MOST = 24;
/** What a word of each frequency band is worth: the commonest are known first, the rarest are seldom met again. */
const WORTH_OF_BAND: readonly number[] = [0, 0, 2, 3, 2.5, 1.5, 0.5];
const IN_STEM = 2;
const IN_KEY = 2;
const IN_EVIDENCE = 0.25;
const MOST_FOR_QUESTIONS = 4;
const MOST_FOR_OCCURRENCES = 2;

/** The words of a text most worth learning before it is read, the best first: frequent, and needed by the questions. */
export const worthLearning = (
  { tokens, entities }: AnnotatedArticle,
  questions: readonly Question[],
): readonly Analysis[] => {
  const asked = questions.map((question) => ({
    stem: formsIn(question.stem),
    key: formsIn(keyText(question)),
    evidence: question.evidence.filter(({ article }) => article === undefined),
  }));
  const words = new Map<string, { readonly analysis: Analysis; count: number; needed: number }>();
  for (const { analysis, form, start, end } of tokens) {
    if (!analysis || !isContentWord(analysis)) continue;
    if (entities.some((entity) => entity.start <= start && end <= entity.end)) continue;
    const word = words.get(analysis.lemma) ?? { analysis, count: 0, needed: 0 };
    words.set(analysis.lemma, word);
    word.count += 1;
    const folded = foldSpelling(form);
    for (const { stem, key, evidence } of asked) {
      word.needed +=
        (stem.has(folded) ? IN_STEM : 0) +
        (key.has(folded) ? IN_KEY : 0) +
        (evidence.some((span) => span.start <= start && end <= span.end) ? IN_EVIDENCE : 0);
    }
  }
  const worth = ({ analysis, count, needed }: { analysis: Analysis; count: number; needed: number }): number =>
    (WORTH_OF_BAND[analysis.band ?? 6] ?? 0) +
    Math.min(needed, MOST_FOR_QUESTIONS) +
    Math.min(count - 1, MOST_FOR_OCCURRENCES);
  return [...words.values()]
    .filter(({ analysis }) => (analysis.band ?? 6) > 1)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST)
    .map(({ analysis }) => analysis);
};

const formsIn = (text: string): ReadonlySet<string> => new Set(text.split(/[^\p{L}\p{M}]+/u).map(foldSpelling));

const keyText = (question: Question): string => {
  if (question.type === 'short-answer') return question.key[0] ?? '';
  if (question.type === 'multiple-choice' || question.type === 'cloze')
    return question.options.find(({ id }) => id === question.key)?.text ?? '';
  return question.options.map(({ text }) => text).join(' ');
};
