import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { Grade, ResponseValue } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { Occurrence } from './Occurrence';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly value: ResponseValue;
  readonly result: Grade;
};

/** After a wrong answer: that it was, and where the text does say it, but not yet what is right. */
export const RetryNote = ({ article, question, value, result }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const { percent } = useNumbers();
  const isPartial = result.kind === 'graded' && result.feedback === 'partial';
  const chosen = question.occurrences?.filter(({ optionId }) => optionId === value) ?? [];
  return (
    <div className="my-4 border-s-4 border-wrong ps-4">
      <p className="font-bold text-wrong">{isPartial ? t('partial', { share: percent(result.score) }) : t('wrong')}</p>
      <p>{t('tryAgain')}</p>
      {chosen.map((occurrence) => (
        <Occurrence
          key={occurrence.span.start}
          article={article}
          question={question}
          occurrence={occurrence}
          isChosen
        />
      ))}
    </div>
  );
};
