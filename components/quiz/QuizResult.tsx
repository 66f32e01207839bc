'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { SkillTable } from '@/components/progress/SkillTable';
import { buttonClass } from '@/components/ui/button';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import { OUTCOMES, outcomeOf, tally } from '@/lib/progress';
import type { AnsweredQuestion, Attempt, QuizMode } from '@/lib/progress';
import type { Question } from '@/lib/questions';
import { AnswerEntry } from './AnswerEntry';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly attempt: Attempt;
  /** The article's questions by id: one that is gone shows its stem alone. */
  readonly questions: ReadonlyMap<string, Question>;
  readonly mistakes: number;
  readonly onStart: (mode: QuizMode) => void;
};

/** How it went, by help and by skill; what to reread first, then every answer. */
export const QuizResult = ({ article, attempt, questions, mistakes, onStart }: Props): ReactNode => {
  const t = useTranslations('result');
  const { number } = useNumbers();
  const heading = useRef<HTMLHeadingElement>(null);
  const { asked, correct, ...outcomes } = tally(attempt.answers);
  const isReread = (answer: AnsweredQuestion): boolean => ['missed', 'partial', 'retried'].includes(outcomeOf(answer));
  const reread = attempt.answers.filter(isReread);
  const others = attempt.answers.filter((answer) => !isReread(answer));

  useEffect(() => heading.current?.focus(), []);

  return (
    <section>
      <h2 ref={heading} tabIndex={-1} className="section-title">
        {t('title')}
      </h2>
      <p className="font-title text-5xl leading-[1.8] text-accent">
        <bdi>{t('score', { correct: number(correct), asked: number(asked) })}</bdi>
      </p>
      <ul className="mb-8 flex flex-wrap gap-2">
        {OUTCOMES.filter((outcome) => outcomes[outcome] > 0).map((outcome) => (
          <li key={outcome} className="chip gap-2">
            {t(`outcomes.${outcome}`)}
            <bdi className="font-bold">{number(outcomes[outcome])}</bdi>
          </li>
        ))}
      </ul>
      <div className="mb-10 flex flex-wrap gap-3">
        {mistakes > 0 && (
          <button type="button" className={buttonClass('main')} onClick={() => onStart('review')}>
            {t('review', { count: mistakes, shown: number(mistakes) })}
          </button>
        )}
        <button
          type="button"
          className={buttonClass(mistakes > 0 ? 'plain' : 'main')}
          onClick={() => onStart('practice')}
        >
          {t('again')}
        </button>
        <button type="button" className={buttonClass('plain')} onClick={() => onStart('test')}>
          {t('test')}
        </button>
        <Link href={`/read/${article.id}`} className={buttonClass('quiet')}>
          {t('toText')}
        </Link>
      </div>
      <h3 className="section-title">{t('bySkill')}</h3>
      <SkillTable answers={attempt.answers} />
      <AnswerList title={t('reread')} answers={reread} article={article} questions={questions} />
      <AnswerList title={t('understood')} answers={others} article={article} questions={questions} />
    </section>
  );
};

type ListProps = Pick<Props, 'article' | 'questions'> & {
  readonly title: string;
  readonly answers: readonly AnsweredQuestion[];
};

const AnswerList = ({ title, answers, article, questions }: ListProps): ReactNode =>
  answers.length > 0 && (
    <section className="mt-10" aria-label={title}>
      <h3 className="section-title mb-4">{title}</h3>
      <ol>
        {answers.map((answer) => (
          <AnswerEntry
            key={answer.questionId}
            article={article}
            answer={answer}
            question={questions.get(answer.questionId)}
          />
        ))}
      </ol>
    </section>
  );
