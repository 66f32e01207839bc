import { bestShare, emptyProgress, outcomeOf, shareRight, tally, tallyBySkill } from '@/lib/progress';
import type { AnsweredQuestion } from '@/lib/progress';
import { aMiss, anAnswer, anAttempt } from '@/tests/support/progress-builders';

const half = anAnswer({ skill: 'role', grade: { kind: 'graded', score: 0.5, feedback: 'partial' }, solved: false });
const skipped = anAnswer({ grade: { kind: 'ungradable', reason: 'empty' }, tries: 0, solved: false });
const helped = anAnswer({ lookups: ['زَعِيم'] });

describe('outcomeOf', () => {
  it.each<[string, AnsweredQuestion, string]>([
    ['right at once', anAnswer(), 'unaided'],
    ['right with a look-up', helped, 'aided'],
    ['right with a hint', anAnswer({ hints: 1 }), 'aided'],
    ['right at the second try', aMiss({ tries: 2, solved: true, hints: 1 }), 'retried'],
    ['half right', half, 'partial'],
    ['wrong', aMiss(), 'missed'],
    ['skipped', skipped, 'missed'],
  ])('%s', (_, answer, expected) => {
    expect(outcomeOf(answer)).toBe(expected);
  });
});

describe('tally', () => {
  it('adds first scores and counts skipped questions as asked', () => {
    expect(tally([half, skipped, helped])).toEqual({
      asked: 3,
      correct: 1.5,
      unaided: 0,
      aided: 1,
      retried: 0,
      partial: 1,
      missed: 1,
    });
  });

  it('has one line a skill that was asked', () => {
    expect(tallyBySkill([half, skipped, helped]).map(({ skill, asked, correct }) => [skill, asked, correct])).toEqual([
      ['detail', 2, 1],
      ['role', 1, 0.5],
    ]);
  });
});

describe('shares', () => {
  it('is a share of the questions asked, 0 where there were none', () => {
    expect(shareRight(anAttempt({ answers: [anAnswer(), skipped] }))).toBe(0.5);
    expect(shareRight(anAttempt({ answers: [] }))).toBe(0);
  });

  it('takes the best quiz on the article, no review of mistakes, and nothing where it was never tried', () => {
    const attempts = [
      anAttempt({ answers: [skipped] }),
      anAttempt({ answers: [half] }),
      anAttempt({ answers: [anAnswer()], mode: 'review' }),
      anAttempt({ articleId: 'other', answers: [anAnswer()] }),
    ];
    expect(bestShare({ ...emptyProgress, attempts }, 'sample')).toBe(0.5);
    expect(bestShare({ ...emptyProgress, attempts }, 'unread')).toBeUndefined();
  });
});
