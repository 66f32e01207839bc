import type { LearnerResponse } from '@/lib/grading';
import type { Attempt, Draft, Progress } from './types';

/** Adds a finished attempt and forgets its draft. */
export const recordAttempt = (progress: Progress, attempt: Attempt): Progress => ({
  ...dropDraft(progress, attempt.articleId),
  attempts: [...progress.attempts, attempt],
});

/** Opens a quiz: an empty draft in place of any earlier one of the article. */
export const startDraft = (progress: Progress, start: Pick<Draft, 'articleId' | 'seed' | 'startedAt'>): Progress =>
  saveDraft(progress, { ...start, responses: [], checked: [], lookups: {} });

/** Keeps a quiz in progress, one an article. */
export const saveDraft = (progress: Progress, draft: Draft): Progress => ({
  ...progress,
  drafts: { ...progress.drafts, [draft.articleId]: draft },
});

const dropDraft = (progress: Progress, articleId: string): Progress => {
  const drafts = Object.fromEntries(Object.entries(progress.drafts).filter(([id]) => id !== articleId));
  return { ...progress, drafts };
};

/** Puts an answer in place of an earlier one to the same question. */
export const withResponse = (draft: Draft, response: LearnerResponse): Draft => ({
  ...draft,
  responses: [...draft.responses.filter(({ questionId }) => questionId !== response.questionId), response],
});

/** Marks a question as checked, its feedback shown; once is enough. */
export const withChecked = (draft: Draft, questionId: string): Draft =>
  draft.checked.includes(questionId) ? draft : { ...draft, checked: [...draft.checked, questionId] };

/** The seed of the next try: one more than the last, so that "again" is another quiz. */
export const nextSeed = (progress: Progress, articleId: string): number =>
  Math.max(0, ...progress.attempts.filter((attempt) => attempt.articleId === articleId).map(({ seed }) => seed)) + 1;
