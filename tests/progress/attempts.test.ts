import {
  emptyProgress,
  nextSeed,
  recordAttempt,
  saveDraft,
  startDraft,
  withChecked,
  withResponse,
} from '@/lib/progress';
import { aDraft, anAttempt } from '@/tests/support/progress-builders';

describe('recordAttempt', () => {
  it('keeps the attempt and forgets the draft of its article alone', () => {
    const drafts = { sample: aDraft(), other: aDraft({ articleId: 'other' }) };
    const progress = recordAttempt({ ...emptyProgress, drafts }, anAttempt());
    expect(progress.attempts).toEqual([anAttempt()]);
    expect(Object.keys(progress.drafts)).toEqual(['other']);
  });
});

describe('drafts', () => {
  it('starts empty in place of an earlier draft', () => {
    const earlier = saveDraft(emptyProgress, aDraft({ checked: ['q1'] }));
    const progress = startDraft(earlier, { articleId: 'sample', seed: 2, startedAt: '2026-02-01T10:00:00.000Z' });
    expect(progress.drafts.sample).toEqual(aDraft({ seed: 2, startedAt: '2026-02-01T10:00:00.000Z' }));
  });

  it('puts a later answer in place of an earlier one', () => {
    const first = withResponse(aDraft(), { questionId: 'q1', value: 'a' });
    const second = withResponse(first, { questionId: 'q1', value: 'b' });
    expect(second.responses).toEqual([{ questionId: 'q1', value: 'b' }]);
  });

  it('marks a question as checked once', () => {
    expect(withChecked(withChecked(aDraft(), 'q1'), 'q1').checked).toEqual(['q1']);
  });
});

describe('nextSeed', () => {
  it('is 1 at first and one more than the highest used on the article', () => {
    const attempts = [anAttempt({ seed: 4 }), anAttempt({ seed: 2 }), anAttempt({ articleId: 'other', seed: 9 })];
    expect(nextSeed(emptyProgress, 'sample')).toBe(1);
    expect(nextSeed({ ...emptyProgress, attempts }, 'sample')).toBe(5);
  });
});
