'use client';

import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { withChecked, withResponse } from '@/lib/progress';
import type { Draft } from '@/lib/progress';
import type { Quiz } from '@/lib/questions';
import { useProgress } from '@/lib/stores';
import { finishAttempt } from './finish-attempt';
import { QuestionCard } from './QuestionCard';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly quiz: Quiz;
  readonly draft: Draft;
  readonly onFinish: () => void;
};

/** Takes a draft from question to question; every step is stored at once. */
export const QuizRun = ({ article, quiz, draft, onFinish }: Props): ReactNode => {
  const saveDraft = useProgress((store) => store.saveDraft);
  const recordAttempt = useProgress((store) => store.recordAttempt);
  const open = Math.max(
    quiz.questions.findIndex(({ id }) => id === draft.current),
    0,
  );
  const question = quiz.questions[open];
  const next = quiz.questions[open + 1];

  // The reader credits its look-ups to the question that stands open, so the draft always names it.
  const named = question !== undefined && draft.current === question.id;
  useEffect(() => {
    if (question && !named) saveDraft({ ...draft, current: question.id });
  }, [question, named, draft, saveDraft]);

  if (!question) return null;
  const goOn = (): void => {
    if (next) saveDraft({ ...draft, current: next.id });
    else {
      recordAttempt(finishAttempt({ quiz, draft, finishedAt: new Date().toISOString() }));
      onFinish();
    }
  };
  return (
    <QuestionCard
      key={question.id}
      article={article}
      question={question}
      number={open + 1}
      total={quiz.questions.length}
      response={draft.responses.find(({ questionId }) => questionId === question.id)}
      checked={draft.checked.includes(question.id)}
      onAnswer={(response) => saveDraft(withResponse(draft, response))}
      onCheck={(response) =>
        saveDraft(
          withChecked(response ? withResponse(draft, response) : withoutResponse(draft, question.id), question.id),
        )
      }
      onNext={goOn}
    />
  );
};

/** A skipped question keeps no half-given answer. */
const withoutResponse = (draft: Draft, questionId: string): Draft => ({
  ...draft,
  responses: draft.responses.filter((response) => response.questionId !== questionId),
});
