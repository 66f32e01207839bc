import { grade } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import type { AnsweredQuestion, Attempt, Draft, Progress } from './types';

/** Adds a finished attempt and forgets its draft. */
export const recordAttempt = (progress: Progress, attempt: Attempt): Progress => ({
  ...progress,
  drafts: Object.fromEntries(Object.entries(progress.drafts).filter(([id]) => id !== attempt.articleId)),
  attempts: [...progress.attempts, attempt],
});

/** Grades the first answer to every question of a draft; what was never answered is ungradable. */
export const finishAttempt = (run: {
  readonly questions: readonly Question[];
  readonly draft: Draft;
  readonly finishedAt: string;
}): Attempt => {
  const { questions, draft, finishedAt } = run;
  const { articleId, seed, mode, startedAt } = draft;
  return {
    articleId,
    seed,
    mode,
    answers: questions.map((question) => answered(question, draft)),
    startedAt,
    finishedAt,
  };
};

const answered = (question: Question, draft: Draft): AnsweredQuestion => {
  const { id, skill, stem } = question;
  const answer = draft.answers[id];
  const value = answer?.tries[0] ?? answer?.value;
  const response = value === undefined ? undefined : { questionId: id, value };
  const isRight = (tried: NonNullable<typeof value>): boolean => {
    const result = grade(question, { questionId: id, value: tried });
    return result.kind === 'graded' && result.score === 1;
  };
  return {
    questionId: id,
    skill,
    stem,
    ...(response ? { response } : {}),
    grade: grade(question, response),
    lookups: answer?.lookups ?? [],
    hints: answer?.hints ?? 0,
    tries: Math.max(answer?.tries.length ?? 0, response ? 1 : 0),
    solved: (answer?.tries ?? []).some(isRight) || (value !== undefined && isRight(value)),
  };
};

/** The seed of the next try: one more than the last, so that "again" is another quiz. */
export const nextSeed = (progress: Progress, articleId: string): number =>
  Math.max(0, ...progress.attempts.filter((attempt) => attempt.articleId === articleId).map(({ seed }) => seed)) + 1;

/** Every question that was asked on an article, to be avoided by the next quiz, the latest last. */
export const askedOn = (progress: Progress, articleId: string): readonly string[] =>
  progress.attempts
    .filter((attempt) => attempt.articleId === articleId)
    .flatMap(({ answers }) => answers.map(({ questionId }) => questionId));

/** The questions of an article whose latest answer was not fully right, in the order in which they were last missed. */
export const mistakesOn = (progress: Progress, articleId: string): readonly string[] => {
  const latest = new Map<string, AnsweredQuestion>();
  for (const attempt of progress.attempts) {
    if (attempt.articleId !== articleId) continue;
    for (const answer of attempt.answers) {
      latest.delete(answer.questionId);
      latest.set(answer.questionId, answer);
    }
  }
  return [...latest.values()]
    .filter((answer) => answer.grade.kind === 'ungradable' || answer.grade.score < 1)
    .map(({ questionId }) => questionId);
};
