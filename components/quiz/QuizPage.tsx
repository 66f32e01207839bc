'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { attemptsOn, nextSeed } from '@/lib/progress';
import { selectQuiz } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { useProgress } from '@/lib/stores';
import { QuizResult } from './QuizResult';
import { QuizRun } from './QuizRun';
import { QuizStart } from './QuizStart';
import type { QuizArticle } from './types';

type Props = { readonly article: QuizArticle; readonly questions: readonly Question[] };

/** The heading of a quiz and what follows from the stored progress below it. */
export const QuizPage = ({ article, questions }: Props): ReactNode => {
  const t = useTranslations('quiz');
  return (
    <>
      <h1 className="text-lg font-bold text-faded">{t('title')}</h1>
      <p lang="ar" dir="rtl" className="mb-6 border-b border-line pb-4 font-title text-2xl leading-[1.9] font-bold">
        {article.title}
      </p>
      {questions.length === 0 ? <p>{t('none')}</p> : <QuizStage article={article} questions={questions} />}
    </>
  );
};

/** The start, the question that stands open, or the result. A reload comes back to the question. */
const QuizStage = ({ article, questions }: Props): ReactNode => {
  const t = useTranslations('quiz');
  const { progress, hydrated, startDraft } = useProgress();
  const [finished, setFinished] = useState(false);
  const draft = progress.drafts[article.id];
  const last = attemptsOn(progress, article.id).at(-1);
  const seed = draft?.seed;
  const quiz = useMemo(() => {
    if (seed === undefined) return undefined;
    // The attempts do not change while a draft is open, so a reload makes the same quiz again.
    const asked = progress.attempts.filter(({ articleId }) => articleId === article.id);
    const avoid = asked.flatMap(({ answers }) => answers.map(({ questionId }) => questionId));
    return selectQuiz({ articleId: article.id, questions, seed, avoid });
  }, [article.id, questions, progress.attempts, seed]);

  const start = (): void => {
    setFinished(false);
    startDraft({ articleId: article.id, seed: nextSeed(progress, article.id), startedAt: new Date().toISOString() });
  };

  if (!hydrated) return <p className="text-faded">{t('loading')}</p>;
  if (draft && quiz) return <QuizRun article={article} quiz={quiz} draft={draft} onFinish={() => setFinished(true)} />;
  if (finished && last) return <QuizResult article={article} attempt={last} onAgain={start} />;
  return <QuizStart article={article} last={last} onStart={start} />;
};
