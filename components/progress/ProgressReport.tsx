'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { allAnswers, tally } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { AttemptList } from './AttemptList';
import { SkillTable } from './SkillTable';
import { WordList } from './WordList';

type Titles = Readonly<Record<string, string>>;

export const ProgressReport = ({ titles }: { titles: Titles }): ReactNode => {
  const t = useTranslations('progress');
  const { progress, hydrated } = useProgress();
  return (
    <>
      <h1 className="font-title text-4xl leading-normal font-bold">{t('title')}</h1>
      <p className="mt-1 mb-8 text-faded">{t('kept')}</p>
      {hydrated && <Report progress={progress} titles={titles} />}
    </>
  );
};

const Report = ({ progress, titles }: { progress: Progress; titles: Titles }): ReactNode => {
  const t = useTranslations('progress');
  const { number } = useNumbers();
  const answers = allAnswers(progress);
  const words = Object.values(progress.words);
  const { asked, correct } = tally(answers);
  const quizzes = progress.attempts.length;
  if (quizzes === 0 && words.length === 0) return <p>{t('empty')}</p>;
  return (
    <div className="grid gap-10">
      {quizzes > 0 && (
        <>
          <section>
            <h2 className="mb-2 text-xl font-bold">{t('summary')}</h2>
            <p className="mb-4">
              {t('quizzes', { count: quizzes, shown: number(quizzes) })}
              {' · '}
              <bdi>{t('right', { correct: number(correct), asked: number(asked) })}</bdi>
            </p>
            <SkillTable answers={answers} />
          </section>
          <section>
            <h2 className="mb-2 text-xl font-bold">{t('attempts')}</h2>
            <AttemptList attempts={progress.attempts} titles={titles} />
          </section>
        </>
      )}
      {words.length > 0 && (
        <section>
          <h2 className="mb-2 text-xl font-bold">{t('words')}</h2>
          <WordList words={words} />
        </section>
      )}
    </div>
  );
};
