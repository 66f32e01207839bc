import { reviveAttempt } from '@/components/classroom/kept-attempt';
import type { KeptAnswers } from '@/components/classroom/kept-attempt';
import { anAnnotatedArticle } from '@/tests/support/builders';

const attempt = {
  attemptId: 't1',
  assignmentId: 'a1',
  number: 1,
  title: 'خبر',
  remainingMs: 600_000,
  isFinished: false,
  feedbackAtOnce: false,
  text: anAnnotatedArticle(),
  help: { glosses: true, vowelMarks: true },
  questions: [],
  responses: [{ questionId: 'q1', value: 'a' }],
  lastSequence: 3,
  reviewed: [],
};
const kept = { code: 'ABCDEF2', attempt };
const answers: KeptAnswers = {
  attemptId: 't1',
  answers: { q1: 'b', q2: 'c' },
  reviewed: [],
  remainingMs: 500_000,
  at: 1_000_000,
};

it('brings back an attempt with the answers given since', () => {
  expect(reviveAttempt(kept, answers, 1_000_000)).toMatchObject({
    code: 'ABCDEF2',
    attempt: {
      attemptId: 't1',
      responses: [
        { questionId: 'q1', value: 'b' },
        { questionId: 'q2', value: 'c' },
      ],
    },
  });
});

it.each([
  ['goes on counting down', 1_060_000, 440_000],
  ['ends at nothing', 9_000_000, 0],
  ['gives no more time to a clock set back', 0, 500_000],
])('the time left %s', (_, now, remainingMs) => {
  expect(reviveAttempt(kept, answers, now)?.attempt.remainingMs).toBe(remainingMs);
});

it('keeps an attempt without a time limit without one', () => {
  expect(reviveAttempt(kept, { ...answers, remainingMs: null }, 9_000_000)?.attempt.remainingMs).toBeNull();
});

it('does not give one attempt the answers of another', () => {
  expect(reviveAttempt(kept, { ...answers, attemptId: 't0' }, 0)?.attempt).toEqual(attempt);
});

it.each([
  ['nothing', undefined],
  ['a word', 'x'],
  ['another shape', { code: 'ABCDEF2', attempt: { attemptId: 't1' } }],
])('brings nothing back from %s', (_, broken) => expect(reviveAttempt(broken, answers, 0)).toBeUndefined());

it('goes on without answers that can’t be read', () => {
  expect(reviveAttempt(kept, { attemptId: 't1', answers: 7 }, 0)?.attempt).toEqual(attempt);
});
