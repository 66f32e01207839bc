import {
  changeDraft,
  checkAnswer,
  emptyProgress,
  isTestOpen,
  keepAnswer,
  openHint,
  openQuestion,
  saveDraft,
  settleQuestion,
  startDraft,
} from '@/lib/progress';
import { aDraft, aDraftAnswer } from '@/tests/support/progress-builders';

const at = '2026-01-31T10:01:00.000Z';
const LATER = '2026-01-31T10:02:00.000Z';
const q1 = { questionId: 'q1', at };

it('starts empty in place of an earlier draft', () => {
  const earlier = saveDraft(emptyProgress, aDraft({ answers: { q1: aDraftAnswer() } }));
  const { answers: _answers, ...start } = aDraft({ seed: 2, mode: 'test', questionIds: ['q2'] });
  expect(startDraft(earlier, start).drafts.sample).toEqual({ ...start, answers: {} });
});

it('changes the draft of one article, and nothing where there is none', () => {
  const progress = saveDraft(emptyProgress, aDraft());
  const open = (draft: ReturnType<typeof aDraft>) => openQuestion(draft, q1);
  expect(changeDraft(progress, { articleId: 'sample', change: open }).drafts.sample?.current).toEqual({ id: 'q1', at });
  expect(changeDraft(progress, { articleId: 'other', change: open })).toBe(progress);
});

it('puts a later answer in place of an earlier one, and touches no other question', () => {
  const first = keepAnswer(aDraft({ answers: { q2: aDraftAnswer({ value: 'x' }) } }), { ...q1, value: 'a' });
  const second = keepAnswer(first, { questionId: 'q1', value: 'b', at: LATER });
  expect(second.answers).toEqual({
    q1: aDraftAnswer({ at: LATER, value: 'b' }),
    q2: aDraftAnswer({ value: 'x' }),
  });
});

it('counts every checked answer; a right one settles the question', () => {
  const wrong = checkAnswer(aDraft(), { ...q1, value: 'a', isRight: false });
  expect(wrong.answers.q1).toEqual(aDraftAnswer({ value: 'a', tries: ['a'] }));
  const right = checkAnswer(wrong, { ...q1, value: 'b', isRight: true });
  expect(right.answers.q1).toEqual(aDraftAnswer({ value: 'b', tries: ['a', 'b'], done: true }));
});

it('drops a half-given answer when a question is skipped, and puts back the checked one when it is shown', () => {
  const half = keepAnswer(aDraft(), { ...q1, value: 'a' });
  expect(settleQuestion(half, q1).answers.q1).toEqual(aDraftAnswer({ done: true }));
  const tried = keepAnswer(checkAnswer(aDraft(), { ...q1, value: 'a', isRight: false }), { ...q1, value: 'b' });
  expect(settleQuestion(tried, q1).answers.q1).toEqual(aDraftAnswer({ value: 'a', tries: ['a'], done: true }));
});

it('opens two hints and no third', () => {
  const thrice = openHint(openHint(openHint(aDraft(), q1), q1), q1);
  expect(thrice.answers.q1?.hints).toBe(2);
});

it('knows whether a test is open on an article', () => {
  const progress = saveDraft(emptyProgress, aDraft({ mode: 'test' }));
  expect([isTestOpen(progress, 'sample'), isTestOpen(progress, 'other')]).toEqual([true, false]);
  expect(isTestOpen(saveDraft(emptyProgress, aDraft()), 'sample')).toBe(false);
});
