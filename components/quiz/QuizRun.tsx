'use client';

import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReaderText } from '@/components/reader/reader-text';
import { checkAnswer, finishAttempt, keepAnswer, openHint, openQuestion, settleQuestion } from '@/lib/progress';
import type { Draft } from '@/lib/progress';
import { withholdKey } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { useProgress } from '@/lib/stores';
import { PracticeCard } from './PracticeCard';
import { QuizSpread } from './QuizSpread';
import { TestCard } from './TestCard';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly text: ReaderText;
  readonly questions: readonly Question[];
  readonly draft: Draft;
  readonly onFinish: () => void;
};

/** Takes a draft from question to question; every step is stored at once. */
export const QuizRun = ({ article, text, questions, draft, onFinish }: Props): ReactNode => {
  const changeDraft = useProgress((store) => store.changeDraft);
  const recordAttempt = useProgress((store) => store.recordAttempt);
  const [isTextOpen, setIsTextOpen] = useState(false);
  const open = Math.max(
    questions.findIndex(({ id }) => id === draft.current?.id),
    0,
  );
  const question = questions[open];
  const articleId = article.id;

  const change = (step: (draft: Draft, at: string) => Draft): void =>
    changeDraft({ articleId, change: (current) => step(current, new Date().toISOString()) });
  const openAt = (questionId: string): void => change((current, at) => openQuestion(current, { questionId, at }));

  // The reader credits its look-ups to the question that stands open, so the draft always names it.
  const unnamed = question !== undefined && draft.current?.id !== question.id ? question.id : undefined;
  useEffect(() => {
    if (unnamed === undefined) return;
    const at = new Date().toISOString();
    changeDraft({ articleId, change: (current) => openQuestion(current, { questionId: unnamed, at }) });
  }, [articleId, changeDraft, unnamed]);

  if (!question) return null;
  const finish = (): void => {
    // Read afresh: the last answer was stored in this same event.
    const finished = useProgress.getState().progress.drafts[articleId] ?? draft;
    recordAttempt(finishAttempt({ questions, draft: finished, finishedAt: new Date().toISOString() }));
    onFinish();
  };
  const answer = draft.answers[question.id];
  const next = questions[open + 1];
  const { id: questionId } = question;
  return (
    <QuizSpread
      text={text}
      spans={question.evidence.filter((span) => span.article === undefined || span.article === articleId)}
      hints={draft.mode === 'test' ? 0 : (answer?.hints ?? 0)}
      isOpen={isTextOpen}
      toggle={() => setIsTextOpen(!isTextOpen)}
    >
      {draft.mode === 'test' ? (
        <TestCard
          questions={questions.map(withholdKey)}
          open={open}
          valueOf={(id) => draft.answers[id]?.value}
          onAnswer={(id, value) => change((current, at) => keepAnswer(current, { questionId: id, value, at }))}
          onOpen={openAt}
          onHandIn={finish}
        />
      ) : (
        <PracticeCard
          key={questionId}
          article={article}
          question={question}
          number={open + 1}
          total={questions.length}
          answer={answer}
          onAnswer={(value) => change((current, at) => keepAnswer(current, { questionId, value, at }))}
          onCheck={(checked) => change((current, at) => checkAnswer(current, { questionId, at, ...checked }))}
          onSettle={() => change((current, at) => settleQuestion(current, { questionId, at }))}
          onHint={() => {
            setIsTextOpen(true);
            change((current, at) => openHint(current, { questionId, at }));
          }}
          onNext={() => (next ? openAt(next.id) : finish())}
        />
      )}
    </QuizSpread>
  );
};
