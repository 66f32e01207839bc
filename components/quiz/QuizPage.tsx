'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReaderText } from '@/components/reader/reader-text';
import { EmptyState } from '@/components/ui/EmptyState';
import { ShareButton } from '@/components/ui/ShareButton';
import { buttonClass } from '@/components/ui/button';
import { askedOn, attemptsOn, mistakesOn, nextSeed } from '@/lib/progress';
import type { QuizMode } from '@/lib/progress';
import { selectQuiz } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { useProgress } from '@/lib/stores';
import { QuizResult } from './QuizResult';
import { QuizRun } from './QuizRun';
import { QuizStart } from './QuizStart';
import { ToText } from './ToText';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  /** The same article as the reader shows it; of a comparison both. */
  readonly texts: readonly ReaderText[];
  readonly questions: readonly Question[];
  /** A text that only this browser has can't be shared. */
  readonly canShare?: boolean;
};

/** The heading of a quiz and what follows from the stored progress below it. */
export const QuizPage = ({ article, texts, questions, canShare = true }: Props): ReactNode => {
  const t = useTranslations('quiz');
  return (
    <>
      <header className="double-rule mb-8 pb-4">
        <div className="flex flex-wrap items-center justify-between">
          <h1 className="caption font-semibold">{t('title')}</h1>
          {canShare && <ShareButton title={`${t('title')} · ${article.title}`} />}
        </div>
        <p lang="ar" dir="rtl" className="font-title text-3xl leading-[1.8]">
          {article.title}
        </p>
      </header>
      {questions.length > 0 ? (
        <QuizStage article={article} texts={texts} questions={questions} />
      ) : (
        <EmptyState text={t('none')}>
          <ToText article={article} className={buttonClass('main')} />
        </EmptyState>
      )}
    </>
  );
};

/** Most mistakes that one review asks. */
const REVIEW_LENGTH = 10;

/** The start, the question that stands open, or the result. A reload comes back to the question. */
const QuizStage = ({ article, texts, questions }: Props): ReactNode => {
  const { progress, hydrated, startDraft } = useProgress();
  const [isResult, setIsResult] = useState(false);
  const draft = progress.drafts[article.id];
  const byId = useMemo(() => new Map(questions.map((question) => [question.id, question])), [questions]);
  const find = (ids: readonly string[]): readonly Question[] => ids.flatMap((id) => byId.get(id) ?? []);

  const choose = (seed: number): readonly Question[] =>
    selectQuiz({ articleId: article.id, questions, seed, avoid: askedOn(progress, article.id) }).questions;
  const mistakes = find(mistakesOn(progress, article.id));

  const start = (mode: QuizMode): void => {
    const seed = nextSeed(progress, article.id);
    const chosen = mode === 'review' ? mistakes.slice(-REVIEW_LENGTH) : choose(seed);
    setIsResult(false);
    startDraft({
      articleId: article.id,
      seed,
      mode,
      questionIds: chosen.map(({ id }) => id),
      startedAt: new Date().toISOString(),
    });
  };

  const seeResult = (): void => setIsResult(true);
  // What most will see is in the page as it was built; whoever stands at a question gets it with the stored progress.
  if (!hydrated) return <QuizStart article={article} onStart={start} onSeeResult={seeResult} />;
  // A draft of an older version names no questions: its seed still does.
  const asked = draft ? (draft.questionIds ? find(draft.questionIds) : choose(draft.seed)) : [];
  if (draft && asked.length > 0) {
    return <QuizRun article={article} texts={texts} questions={asked} draft={draft} onFinish={seeResult} />;
  }
  const last = progress.attempts.findLast(({ articleId }) => articleId === article.id);
  if (isResult && last) {
    return <QuizResult article={article} attempt={last} questions={byId} mistakes={mistakes.length} onStart={start} />;
  }
  return (
    <QuizStart
      article={article}
      past={{ last: attemptsOn(progress, article.id).at(-1), mistakes: mistakes.length }}
      onStart={start}
      onSeeResult={seeResult}
    />
  );
};
