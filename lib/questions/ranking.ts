import { lowestMargin } from './clause-parts';
import type { QuestionContext } from './context';
import type { Draft } from './draft';
import { countWords } from './wording';

/** One thing that makes a question better or worse, in the unit of confidence; named, so that a rank can be explained. */
export type RankFeature = {
  readonly name: string;
  readonly value: (draft: Draft, context: QuestionContext) => number;
};

const EASY_STEM = 15;

const unknownWords = (draft: Draft, { tokens }: QuestionContext): number =>
  draft.stemSpans.reduce(
    (sum, { from, to }) =>
      sum +
      tokens
        .slice(Math.max(0, from), to)
        .filter(({ kind, analysis }) => kind === 'word' && (!analysis || analysis.source === 'guess')).length,
    0,
  );

/** After Heilman and Smith (2010): length, position, vagueness; ours: how sure the analysis is, whose words it is. */
export const RANK_FEATURES: readonly RankFeature[] = [
  { name: 'a stem over 15 words', value: ({ stem }) => -0.012 * Math.max(0, countWords(stem) - EASY_STEM) },
  { name: 'unknown words in the stem', value: (draft, context) => -0.08 * Math.min(3, unknownWords(draft, context)) },
  {
    name: 'an unsure word in the stem',
    value: (draft, context) =>
      draft.stemSpans.some((span) => span.from >= 0 && lowestMargin(context, span) < 0.15) ? -0.04 : 0,
  },
  {
    name: 'said early in the text',
    value: ({ evidence }, { annotated }) =>
      0.06 * (1 - (evidence[0]?.start ?? 0) / Math.max(1, annotated.article.text.length)),
  },
  {
    name: 'the key much longer than the other options',
    value: (draft) =>
      'distractors' in draft && draft.key.length > Math.max(...draft.distractors.map(({ length }) => length))
        ? -0.05
        : 0,
  },
];

/** How much a question is to be trusted, 0 to 1: what its generator claims, and the features. */
export const confidenceOf = (draft: Draft, context: QuestionContext): number =>
  Math.min(
    1,
    Math.max(
      0,
      RANK_FEATURES.reduce((sum, { value }) => sum + value(draft, context), draft.trust),
    ),
  );
