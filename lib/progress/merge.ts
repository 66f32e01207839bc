import { canonical, compareText, greater, mergeTables, union } from './ordering';
import type { Attempt, Draft, DraftAnswer, Progress, ReadingState, Review, Word } from './types';
import { MOST_LOOKUPS } from './words';

/**
 * Puts together what two tabs hold, or a backup and today, so that no answer is lost. The order of the two, and how often
 * they meet, make no difference (commutative, associative, idempotent), so tabs that tell each other agree in the end.
 */
export const mergeProgress = (a: Progress, b: Progress): Progress => {
  if (a.since !== b.since) return inOrder(a.since > b.since ? a : b);
  const attempts = mergeAttempts([...a.attempts, ...b.attempts]);
  return {
    version: 2,
    since: a.since,
    attempts,
    drafts: withoutSuperseded(mergeTables(a.drafts, b.drafts, mergeDrafts), attempts),
    words: mergeTables(a.words, b.words, mergeWords),
    reading: mergeTables(a.reading, b.reading, mergeReading),
  };
};

const inOrder = (progress: Progress): Progress => mergeProgress(progress, progress);

const keyOf = ({ articleId, startedAt }: Pick<Attempt, 'articleId' | 'startedAt'>): string =>
  `${startedAt} ${articleId}`;

/** One attempt a start, finished attempts in the order of their end. */
const mergeAttempts = (attempts: readonly Attempt[]): readonly Attempt[] => {
  const byKey = new Map<string, Attempt>();
  for (const attempt of attempts) {
    const earlier = byKey.get(keyOf(attempt));
    byKey.set(keyOf(attempt), earlier ? greater(earlier, attempt, rankOfAttempt) : attempt);
  }
  return [...byKey.values()].sort((x, y) => compareText(x.finishedAt, y.finishedAt) || compareText(keyOf(x), keyOf(y)));
};

/** Of one quiz finished in two tabs, the one with more answers counts. */
const rankOfAttempt = ({ answers, finishedAt }: Attempt): readonly (string | number)[] => [
  answers.filter(({ grade }) => grade.kind === 'graded').length,
  finishedAt,
];

/** A draft ends with its attempt, or with one of the same article that was begun later. */
const withoutSuperseded = (drafts: Progress['drafts'], attempts: readonly Attempt[]): Progress['drafts'] =>
  Object.fromEntries(
    Object.entries(drafts).filter(
      ([articleId, { startedAt }]) =>
        !attempts.some((attempt) => attempt.articleId === articleId && attempt.startedAt >= startedAt),
    ),
  );

const headerOf = ({ articleId, seed, mode, questionIds, startedAt }: Draft): Omit<Draft, 'answers' | 'current'> => ({
  articleId,
  seed,
  mode,
  ...(questionIds ? { questionIds } : {}),
  startedAt,
});

const mergeDrafts = (a: Draft, b: Draft): Draft => {
  if (a.startedAt > b.startedAt) return mergeDrafts(a, a);
  if (a.startedAt < b.startedAt) return mergeDrafts(b, b);
  const header = greater(headerOf(a), headerOf(b), () => []);
  const current = a.current && b.current ? greater(a.current, b.current, ({ at }) => [at]) : (a.current ?? b.current);
  return {
    ...header,
    answers: mergeTables(a.answers, b.answers, mergeAnswers),
    ...(current ? { current } : {}),
  };
};

const mergeAnswers = (a: DraftAnswer, b: DraftAnswer): DraftAnswer => {
  const standing = greater({ at: a.at, value: a.value }, { at: b.at, value: b.value }, ({ at }) => [at]);
  return {
    at: standing.at,
    ...(standing.value === undefined ? {} : { value: standing.value }),
    tries: greater(a.tries, b.tries, ({ length }) => [length]),
    hints: Math.max(a.hints, b.hints),
    lookups: union(a.lookups, b.lookups),
    done: a.done || b.done,
  };
};

const mergeWords = (a: Word, b: Word): Word => {
  const { saved, known, removed, markedAt } = greater(marksOf(a), marksOf(b), (marks) => [marks.markedAt]);
  return {
    lemma: a.lemma,
    // A meeting with its form is worth more; of two such, the first.
    met: greater(a.met, b.met, (met) => [met.form === undefined ? 0 : 1, -Date.parse(met.at)]),
    lookups: union(a.lookups, b.lookups).slice(-MOST_LOOKUPS),
    earlier: Math.max(a.earlier, b.earlier),
    saved,
    known,
    removed,
    markedAt,
    reviews: mergeReviews(a.reviews, b.reviews),
  };
};

const marksOf = ({ saved, known, removed, markedAt }: Word) => ({ saved, known, removed, markedAt });

const mergeReviews = (a: readonly Review[], b: readonly Review[]): readonly Review[] =>
  [...new Map([...a, ...b].map((review) => [canonical(review), review])).values()].sort(
    (x, y) => compareText(x.at, y.at) || compareText(canonical(x), canonical(y)),
  );

const mergeReading = (a: ReadingState, b: ReadingState): ReadingState => ({
  at: a.at > b.at ? a.at : b.at,
  paragraph: Math.max(a.paragraph, b.paragraph),
});
