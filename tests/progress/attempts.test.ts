import { askedOn, emptyProgress, finishAttempt, mistakesOn, nextSeed, recordAttempt } from '@/lib/progress';
import type { DraftAnswer } from '@/lib/progress';
import { aQuestion } from '@/tests/support/builders';
import { aDraft, aDraftAnswer, aMiss, anAnswer, anAttempt } from '@/tests/support/progress-builders';

describe('recordAttempt', () => {
  it('keeps the attempt and forgets the draft of its article alone', () => {
    const drafts = { sample: aDraft(), other: aDraft({ articleId: 'other' }) };
    const progress = recordAttempt({ ...emptyProgress, drafts }, anAttempt());
    expect(progress.attempts).toEqual([anAttempt()]);
    expect(Object.keys(progress.drafts)).toEqual(['other']);
  });
});

describe('finishAttempt', () => {
  const RIGHT = { kind: 'graded', score: 1, feedback: 'right' };
  const WRONG = { kind: 'graded', score: 0, feedback: 'wrong' };
  const NONE = { kind: 'ungradable', reason: 'empty' };

  it.each<[string, Partial<DraftAnswer>, object]>([
    ['right at once', { tries: ['b'] }, { grade: RIGHT, tries: 1, solved: true }],
    ['right at the second try', { tries: ['a', 'b'] }, { grade: WRONG, tries: 2, solved: true }],
    ['wrong, then shown', { tries: ['a'], value: 'a' }, { grade: WRONG, tries: 1, solved: false }],
    ['skipped', { done: true }, { grade: NONE, tries: 0, solved: false }],
    ['answered in a test, never checked', { value: 'b' }, { grade: RIGHT, tries: 1, solved: true }],
    ['helped', { tries: ['b'], hints: 2, lookups: ['x'] }, { grade: RIGHT, hints: 2, lookups: ['x'] }],
  ])('counts the first answer: %s', (_, values, expected) => {
    const draft = aDraft({ answers: { q1: aDraftAnswer(values) } });
    const attempt = finishAttempt({ questions: [aQuestion()], draft, finishedAt: '2026-01-31T10:05:00.000Z' });
    expect(attempt.answers).toEqual([expect.objectContaining(expected)]);
  });

  it('keeps the mode, the seed and both instants', () => {
    const draft = aDraft({ mode: 'test', seed: 7 });
    expect(finishAttempt({ questions: [], draft, finishedAt: '2026-01-31T10:05:00.000Z' })).toEqual(
      anAttempt({ mode: 'test', seed: 7, answers: [] }),
    );
  });
});

describe('what was asked before', () => {
  const attempts = [
    anAttempt({ seed: 4, answers: [anAnswer({ questionId: 'q1' }), aMiss({ questionId: 'q2' })] }),
    anAttempt({ seed: 2, answers: [aMiss({ questionId: 'q1' }), anAnswer({ questionId: 'q2' })] }),
    anAttempt({ articleId: 'other', seed: 9, answers: [aMiss({ questionId: 'q3' })] }),
  ];
  const progress = { ...emptyProgress, attempts };

  it('gives a seed of 1 at first and one more than the highest used on the article', () => {
    expect(nextSeed(emptyProgress, 'sample')).toBe(1);
    expect(nextSeed(progress, 'sample')).toBe(5);
  });

  it('names the questions of this article alone', () => {
    expect(askedOn(progress, 'sample')).toEqual(['q1', 'q2', 'q1', 'q2']);
  });

  it('calls a mistake what was missed the last time it was asked', () => {
    expect(mistakesOn(progress, 'sample')).toEqual(['q1']);
  });

  it('calls a half right and a skipped answer mistakes too', () => {
    const half = anAnswer({ questionId: 'q1', grade: { kind: 'graded', score: 0.5, feedback: 'partial' } });
    const skipped = anAnswer({ questionId: 'q2', grade: { kind: 'ungradable', reason: 'empty' } });
    expect(mistakesOn({ ...emptyProgress, attempts: [anAttempt({ answers: [half, skipped] })] }, 'sample')).toEqual([
      'q1',
      'q2',
    ]);
  });
});
