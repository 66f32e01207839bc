import type { AnsweredQuestion, Attempt, Draft, LookedUpWord } from '@/lib/progress';

export const anAnswer = (values: Partial<AnsweredQuestion> = {}): AnsweredQuestion => ({
  questionId: 'q1',
  skill: 'detail',
  stem: 'أين يلتقي كيم ببوتين؟',
  grade: { kind: 'graded', score: 1, feedback: 'right' },
  lookups: [],
  ...values,
});

export const anAttempt = (values: Partial<Attempt> = {}): Attempt => ({
  articleId: 'sample',
  seed: 1,
  answers: [anAnswer()],
  startedAt: '2026-01-31T10:00:00.000Z',
  finishedAt: '2026-01-31T10:05:00.000Z',
  ...values,
});

export const aDraft = (values: Partial<Draft> = {}): Draft => ({
  articleId: 'sample',
  seed: 1,
  responses: [],
  checked: [],
  lookups: {},
  startedAt: '2026-01-31T10:00:00.000Z',
  ...values,
});

export const aWord = (values: Partial<LookedUpWord> = {}): LookedUpWord => ({
  lemma: 'زَعِيم',
  gloss: 'leader',
  sentence: 'يلتقي الزعيم الكوري كيم بالرئيس بوتين.',
  articleId: 'sample',
  count: 1,
  saved: false,
  firstAt: '2026-01-31T10:00:00.000Z',
  lastAt: '2026-01-31T10:00:00.000Z',
  ...values,
});
