'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { buttonClass } from '@/components/ui/button';
import { SkillTable } from '@/components/progress/SkillTable';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { tally } from '@/lib/progress';
import type { AnsweredQuestion, Attempt } from '@/lib/progress';
import { type QuizArticle, readerPath } from './types';

type Props = { readonly article: QuizArticle; readonly attempt: Attempt; readonly onAgain: () => void };

export const QuizResult = ({ article, attempt, onAgain }: Props): ReactNode => {
  const t = useTranslations('result');
  const { number } = useNumbers();
  const heading = useRef<HTMLHeadingElement>(null);
  const { asked, correct } = tally(attempt.answers);
  const lookups = new Set(attempt.answers.flatMap((answer) => answer.lookups)).size;

  useEffect(() => heading.current?.focus(), []);

  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="text-xl font-bold">
        {t('title')}
      </h2>
      <p className="font-title text-5xl leading-[1.8] font-bold text-accent">
        <bdi>{t('score', { correct: number(correct), asked: number(asked) })}</bdi>
      </p>
      <p className="mb-6">{t('lookups', { count: lookups, shown: number(lookups) })}</p>
      <h3 className="mb-2 font-bold">{t('bySkill')}</h3>
      <SkillTable answers={attempt.answers} />
      <h3 className="mt-8 mb-2 font-bold">{t('answers')}</h3>
      <ol className="grid gap-2">
        {attempt.answers.map((answer) => (
          <li key={answer.questionId} className="rounded-lg border border-line bg-card px-4 py-2">
            <ArabicText className="quoted block">{answer.stem}</ArabicText>
            <AnswerMark answer={answer} />
          </li>
        ))}
      </ol>
      <div className="mt-8 flex flex-wrap gap-3">
        <button type="button" className={buttonClass('main')} onClick={onAgain}>
          {t('again')}
        </button>
        <Link href={readerPath(article)} className={buttonClass('plain')}>
          {t('toText')}
        </Link>
      </div>
    </section>
  );
};

const AnswerMark = ({ answer: { grade } }: { answer: AnsweredQuestion }): ReactNode => {
  const t = useTranslations('result.marks');
  if (grade.kind === 'ungradable') return <p className="text-sm text-faded">{t('ungradable')}</p>;
  return <p className={`text-sm font-semibold ${grade.score > 0 ? 'text-good' : 'text-wrong'}`}>{t(grade.feedback)}</p>;
};
