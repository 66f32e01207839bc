import { bestShare, emptyProgress, shareRight, tally, tallyBySkill } from '@/lib/progress';
import { anAnswer, anAttempt } from '@/tests/support/progress-builders';

const half = anAnswer({ skill: 'role', grade: { kind: 'graded', score: 0.5, feedback: 'partial' }, lookups: ['زَعِيم'] });
const skipped = anAnswer({ grade: { kind: 'ungradable', reason: 'empty' } });
const helped = anAnswer({ lookups: ['زَعِيم'] });

describe('tally', () => {
  it('adds scores, counts skipped questions as asked, and only full marks as helped', () => {
    expect(tally([half, skipped, helped])).toEqual({ asked: 3, correct: 1.5, withHelp: 1 });
  });

  it('has one line a skill that was asked', () => {
    expect(tallyBySkill([half, skipped, helped])).toEqual([
      { skill: 'detail', asked: 2, correct: 1, withHelp: 1 },
      { skill: 'role', asked: 1, correct: 0.5, withHelp: 0 },
    ]);
  });
});

describe('shares', () => {
  it('is a share of the questions asked, 0 where there were none', () => {
    expect(shareRight(anAttempt({ answers: [anAnswer(), skipped] }))).toBe(0.5);
    expect(shareRight(anAttempt({ answers: [] }))).toBe(0);
  });

  it('takes the best attempt on the article, and nothing where it was never tried', () => {
    const attempts = [
      anAttempt({ answers: [skipped] }),
      anAttempt({ answers: [half] }),
      anAttempt({ articleId: 'other', answers: [anAnswer()] }),
    ];
    expect(bestShare({ ...emptyProgress, attempts }, 'sample')).toBe(0.5);
    expect(bestShare({ ...emptyProgress, attempts }, 'unread')).toBeUndefined();
  });
});
