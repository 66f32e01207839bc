import { SKILLS } from '@/lib/questions';
import type { Skill } from '@/lib/questions';
import type { AnsweredQuestion, Attempt, Progress } from './types';

/** How a question was answered: fully right at once, with or without help; right at a later try; part of it; or not. */
export const OUTCOMES = ['unaided', 'aided', 'retried', 'partial', 'missed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Help is a gloss or a hint opened before the answer: outcomeOf(right at first, one look-up) → aided. */
export const outcomeOf = ({ grade, lookups, hints, tries, solved }: AnsweredQuestion): Outcome => {
  if (grade.kind === 'graded' && grade.score === 1) return lookups.length + hints > 0 ? 'aided' : 'unaided';
  if (solved && tries > 1) return 'retried';
  return grade.kind === 'graded' && grade.score > 0 ? 'partial' : 'missed';
};

/** `correct` is a sum of first scores, so half of the pairs right counts a half; skipped questions count as asked. */
export type Tally = { readonly asked: number; readonly correct: number } & Readonly<Record<Outcome, number>>;
export type SkillTally = Tally & { readonly skill: Skill };

const scoreOf = (answer: AnsweredQuestion): number => (answer.grade.kind === 'graded' ? answer.grade.score : 0);

/** Totals of a list of answers. */
export const tally = (answers: readonly AnsweredQuestion[]): Tally => {
  const counts = { unaided: 0, aided: 0, retried: 0, partial: 0, missed: 0 };
  for (const answer of answers) counts[outcomeOf(answer)] += 1;
  return { asked: answers.length, correct: answers.reduce((sum, answer) => sum + scoreOf(answer), 0), ...counts };
};

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

/** The quizzes finished on an article, without reviews of its mistakes. */
export const attemptsOn = (progress: Progress, articleId: string): readonly Attempt[] =>
  progress.attempts.filter((attempt) => attempt.articleId === articleId && attempt.mode !== 'review');

/** The best share of right answers on an article, or undefined where it was never tried. */
export const bestShare = (progress: Progress, articleId: string): number | undefined => {
  const shares = attemptsOn(progress, articleId).map(shareRight);
  return shares.length === 0 ? undefined : Math.max(...shares);
};
