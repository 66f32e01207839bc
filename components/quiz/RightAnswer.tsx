import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { quoteTag } from '@/components/ui/quote-tag';
import type { Grade } from '@/lib/grading';
import type { Question } from '@/lib/questions';

/** The answer in words where it was missed, or the better spelling where only that was. */
export const RightAnswer = ({ question, result }: { question: Question; result: Grade }): ReactNode => {
  const t = useTranslations('feedback');
  const feedback = result.kind === 'graded' ? result.feedback : 'wrong';
  if (feedback === 'spelling' && question.type === 'short-answer') {
    return <p>{t.rich('spellingNote', { ...quoteTag, answer: question.key[0] ?? '' })}</p>;
  }
  const answer = answerIn(question);
  if (feedback === 'right' || answer === undefined) return null;
  return (
    <p>
      {t('rightAnswer')}: <ArabicText className="quoted">{answer}</ArabicText>
    </p>
  );
};

/** Pairs and orders are shown where they were made, so they have no answer in words. */
const answerIn = (question: Question): string | undefined => {
  switch (question.type) {
    case 'short-answer':
      return question.key[0];
    case 'matching':
    case 'ordering':
      return undefined;
    case 'multiple-choice':
    case 'true-false':
    case 'cloze':
      return question.options.find(({ id }) => id === question.key)?.text;
  }
};
