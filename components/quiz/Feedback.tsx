import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { grade } from '@/lib/grading';
import type { Grade, LearnerResponse } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { Evidence } from './Evidence';
import { Occurrence } from './Occurrence';
import { RationaleText } from './RationaleText';
import { RightAnswer } from './RightAnswer';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly response: LearnerResponse | undefined;
};

/** Right or not, why, and the sentence that proves it. */
export const Feedback = ({ article, question, response }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const { percent } = useNumbers();
  const result = grade(question, response);
  const title = (): string => {
    if (result.kind === 'ungradable') return t('skipped');
    return result.feedback === 'partial' ? t('partial', { share: percent(result.score) }) : t(result.feedback);
  };
  return (
    <div className="my-6 rounded-xl border border-line bg-card p-5">
      <p className={`text-lg font-bold ${toneOf(result)}`}>{title()}</p>
      <RightAnswer question={question} result={result} />
      <RationaleText rationale={question.rationale} />
      <Evidence article={article} spans={question.evidence} />
      <Occurrence article={article} question={question} response={response} />
    </div>
  );
};

const toneOf = (result: Grade): string => {
  if (result.kind === 'ungradable') return 'text-faded';
  return result.score > 0 ? 'text-good' : 'text-wrong';
};
