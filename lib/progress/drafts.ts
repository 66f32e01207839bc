import type { ResponseValue } from '@/lib/grading';
import type { Draft, DraftAnswer, Progress } from './types';

/** Opens a quiz: an empty draft in place of any earlier one of the article. */
export const startDraft = (progress: Progress, start: Omit<Draft, 'answers' | 'current'>): Progress =>
  saveDraft(progress, { ...start, answers: {} });

/** Keeps a quiz in progress, one an article. */
export const saveDraft = (progress: Progress, draft: Draft): Progress => ({
  ...progress,
  drafts: { ...progress.drafts, [draft.articleId]: draft },
});

/** Changes the draft of an article, if it has one: the reducer gets the draft as it is now, not as a screen last saw it. */
export const changeDraft = (
  progress: Progress,
  { articleId, change }: { readonly articleId: string; readonly change: (draft: Draft) => Draft },
): Progress => {
  const draft = progress.drafts[articleId];
  return draft ? saveDraft(progress, change(draft)) : progress;
};

type Step = { readonly questionId: string; readonly at: string };

const withAnswer = (draft: Draft, { questionId, at }: Step, values: Partial<DraftAnswer>): Draft => {
  const answer = draft.answers[questionId] ?? { at, tries: [], hints: 0, lookups: [], done: false };
  return { ...draft, answers: { ...draft.answers, [questionId]: { ...answer, ...values, at } } };
};

/** Opens a question: look-ups are credited to it from now on. */
export const openQuestion = (draft: Draft, { questionId, at }: Step): Draft => ({
  ...draft,
  current: { id: questionId, at },
});

/** Keeps what stands in the form, before it is checked. */
export const keepAnswer = (draft: Draft, step: Step & { readonly value: ResponseValue }): Draft =>
  withAnswer(draft, step, { value: step.value });

/** Counts a checked answer; a right one settles the question, after a wrong one it can be tried again. */
export const checkAnswer = (
  draft: Draft,
  step: Step & { readonly value: ResponseValue; readonly isRight: boolean },
): Draft => {
  const tries = [...(draft.answers[step.questionId]?.tries ?? []), step.value];
  return withAnswer(draft, step, { value: step.value, tries, done: step.isRight });
};

/** Settles a question without a right answer: it was skipped, or its answer shown. A half-given answer is dropped. */
export const settleQuestion = (draft: Draft, step: Step): Draft => {
  const { tries = [], hints = 0, lookups = [] } = draft.answers[step.questionId] ?? {};
  const last = tries.at(-1);
  const value = last === undefined ? {} : { value: last };
  return {
    ...draft,
    answers: { ...draft.answers, [step.questionId]: { at: step.at, ...value, tries, hints, lookups, done: true } },
  };
};

/** The paragraph, then the sentence. */
export const MOST_HINTS = 2;

/** Opens the next hint of a question. */
export const openHint = (draft: Draft, step: Step): Draft => {
  const hints = Math.min((draft.answers[step.questionId]?.hints ?? 0) + 1, MOST_HINTS);
  return withAnswer(draft, step, { hints });
};

/** Whether a test is open on an article: its glosses are locked until the end. */
export const isTestOpen = (progress: Progress, articleId: string): boolean =>
  progress.drafts[articleId]?.mode === 'test';
