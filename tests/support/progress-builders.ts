import type { AnsweredQuestion, Attempt, Draft, DraftAnswer, Meeting, Progress, Word } from '@/lib/progress';
import { emptyProgress } from '@/lib/progress';

export const anAnswer = (values: Partial<AnsweredQuestion> = {}): AnsweredQuestion => ({
  questionId: 'q1',
  skill: 'detail',
  stem: 'أين يلتقي كيم ببوتين؟',
  grade: { kind: 'graded', score: 1, feedback: 'right' },
  lookups: [],
  hints: 0,
  tries: 1,
  solved: true,
  ...values,
});

/** A wrong answer. */
export const aMiss = (values: Partial<AnsweredQuestion> = {}): AnsweredQuestion =>
  anAnswer({ grade: { kind: 'graded', score: 0, feedback: 'wrong' }, solved: false, ...values });

export const anAttempt = (values: Partial<Attempt> = {}): Attempt => ({
  articleId: 'sample',
  seed: 1,
  mode: 'practice',
  answers: [anAnswer()],
  startedAt: '2026-01-31T10:00:00.000Z',
  finishedAt: '2026-01-31T10:05:00.000Z',
  ...values,
});

export const aDraft = (values: Partial<Draft> = {}): Draft => ({
  articleId: 'sample',
  seed: 1,
  mode: 'practice',
  answers: {},
  startedAt: '2026-01-31T10:00:00.000Z',
  ...values,
});

export const aDraftAnswer = (values: Partial<DraftAnswer> = {}): DraftAnswer => ({
  at: '2026-01-31T10:01:00.000Z',
  tries: [],
  hints: 0,
  lookups: [],
  done: false,
  ...values,
});

export const aMeeting = (values: Partial<Meeting> = {}): Meeting => ({
  gloss: 'leader',
  sentence: 'يلتقي الزعيم الكوري كيم بالرئيس بوتين.',
  articleId: 'sample',
  at: '2026-01-31T10:00:00.000Z',
  form: 'الزعيم',
  vocalized: 'الزَّعِيمُ',
  root: 'زعم',
  ...values,
});

export const aWord = (values: Partial<Word> = {}): Word => ({
  lemma: 'زَعِيم',
  met: aMeeting(),
  lookups: ['2026-01-31T10:00:00.000Z'],
  earlier: 0,
  saved: false,
  known: false,
  removed: false,
  markedAt: '2026-01-31T10:00:00.000Z',
  reviews: [],
  ...values,
});

/** Progress that holds these words. */
export const withWords = (...words: readonly Word[]): Progress => ({
  ...emptyProgress,
  words: Object.fromEntries(words.map((word) => [word.lemma, word])),
});
