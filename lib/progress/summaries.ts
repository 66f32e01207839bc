import { SKILLS } from '@/lib/questions';
import type { Skill } from '@/lib/questions';
import type { AnsweredQuestion, Attempt, Progress } from './types';

/** `correct` is a sum of scores, so half of the pairs right counts a half; skipped questions count as asked. */
export type Tally = { readonly asked: number; readonly correct: number; readonly withHelp: number };
export type SkillTally = Tally & { readonly skill: Skill };

const scoreOf = (answer: AnsweredQuestion): number => (answer.grade.kind === 'graded' ? answer.grade.score : 0);

/** Totals of a list of answers; `withHelp` counts the fully right ones before which a gloss was opened. */
export const tally = (answers: readonly AnsweredQuestion[]): Tally => ({
  asked: answers.length,
  correct: answers.reduce((sum, answer) => sum + scoreOf(answer), 0),
  withHelp: answers.filter((answer) => scoreOf(answer) === 1 && answer.lookups.length > 0).length,
});

/** One line a skill that was asked, in the order of SKILLS. */
export const tallyBySkill = (answers: readonly AnsweredQuestion[]): readonly SkillTally[] =>
  SKILLS.map((skill) => ({ skill, ...tally(answers.filter((answer) => answer.skill === skill)) })).filter(
    ({ asked }) => asked > 0,
  );

export const allAnswers = (progress: Progress): readonly AnsweredQuestion[] =>
  progress.attempts.flatMap((attempt) => attempt.answers);

/** The share of right answers, 0 to 1; an attempt without questions has 0. */
export const shareRight = (attempt: Attempt): number => {
  const { asked, correct } = tally(attempt.answers);
  return asked === 0 ? 0 : correct / asked;
};

export const attemptsOn = (progress: Progress, articleId: string): readonly Attempt[] =>
  progress.attempts.filter((attempt) => attempt.articleId === articleId);

/** The best share of right answers on an article, or undefined where it was never tried. */
export const bestShare = (progress: Progress, articleId: string): number | undefined => {
  const shares = attemptsOn(progress, articleId).map(shareRight);
  return shares.length === 0 ? undefined : Math.max(...shares);
};
