import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { quoteTag } from '@/components/ui/quote-tag';
import type { Grade } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { AnswerText } from './AnswerText';

type Props = { readonly question: Question; readonly result: Grade; readonly isApart: boolean };

/** The answer in words where it was missed, or the better spelling where only that was. */
export const RightAnswer = ({ question, result, isApart }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const feedback = result.kind === 'graded' ? result.feedback : 'wrong';
  if (feedback === 'right') return null;
  if (question.type === 'short-answer') {
    const [answer = ''] = question.key;
    return feedback === 'spelling' ? (
      <p>{t.rich('spellingNote', { ...quoteTag, answer })}</p>
    ) : (
      <p>
        {t('rightAnswer')}: <ArabicText className="quoted">{answer}</ArabicText>
      </p>
    );
  }
  // Beside their question, pairs and orders are put right where they were made.
  if (!isApart && (question.type === 'matching' || question.type === 'ordering')) return null;
  return (
    <div>
      {t('rightAnswer')}: <AnswerText question={question} value={question.key} />
    </div>
  );
};
