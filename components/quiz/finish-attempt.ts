import { grade } from '@/lib/grading';
import type { Attempt, Draft } from '@/lib/progress';
import type { Quiz } from '@/lib/questions';

/** Grades every question of a draft; what was never answered is ungradable. */
export const finishAttempt = (run: {
  readonly quiz: Quiz;
  readonly draft: Draft;
  readonly finishedAt: string;
}): Attempt => {
  const { quiz, draft, finishedAt } = run;
  return {
    articleId: quiz.articleId,
    seed: quiz.seed,
    answers: quiz.questions.map((question) => {
      const response = draft.responses.find(({ questionId }) => questionId === question.id);
      return {
        questionId: question.id,
        skill: question.skill,
        stem: question.stem,
        ...(response ? { response } : {}),
        grade: grade(question, response),
        lookups: draft.lookups[question.id] ?? [],
      };
    }),
    startedAt: draft.startedAt,
    finishedAt,
  };
};
