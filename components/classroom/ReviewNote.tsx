'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PassageText } from '@/components/quiz/PassageText';
import { RationaleText } from '@/components/quiz/RationaleText';
import { RightAnswer } from '@/components/quiz/RightAnswer';
import { useNumbers } from '@/components/ui/use-numbers';
import type { ReviewedQuestion } from '@/lib/classroom';

/** The mark of one answer and, as far as the teacher shows them, the right answer, the reason and the sentence that proves it. */
export const ReviewNote = ({ text, review }: { text: string | undefined; review: ReviewedQuestion }): ReactNode => {
  const t = useTranslations('feedback');
  const { percent, number } = useNumbers();
  const { grade, solution, evidence = [] } = review;
  const isRight = grade.kind === 'graded' && grade.score === 1;
  const title = (): string => {
    if (grade.kind === 'ungradable') return t('skipped');
    return grade.feedback === 'partial' ? t('partial', { share: percent(grade.score) }) : t(grade.feedback);
  };
  return (
    <div className={`my-4 border-s-4 ps-4 ${isRight ? 'border-good' : 'border-wrong'}`}>
      <p className={`font-bold ${isRight ? 'text-good' : 'text-wrong'}`}>
        {title()}{' '}
        <bdi className="font-normal text-faded">
          {number(review.earned)}/{number(review.points)}
        </bdi>
      </p>
      {solution && <RightAnswer question={solution} result={grade} isApart />}
      {solution && <RationaleText rationale={solution.rationale} />}
      {text !== undefined && evidence.length > 0 && (
        <div className="mt-3">
          <p className="caption font-semibold">{t('evidence')}</p>
          <PassageText text={text} spans={evidence} />
        </div>
      )}
    </div>
  );
};
