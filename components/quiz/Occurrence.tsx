import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { quoteTag } from '@/components/ui/quote-tag';
import type { LearnerResponse } from '@/lib/grading';
import type { Question } from '@/lib/questions';
import { PassageText } from './PassageText';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly response: LearnerResponse | undefined;
};

/** Where the wrong option that was chosen does stand in the text: it was read, only in another place. */
export const Occurrence = ({ article, question, response }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const found = question.occurrences?.find(({ optionId }) => optionId === response?.value && optionId !== question.key);
  const option = 'options' in question ? question.options.find(({ id }) => id === found?.optionId) : undefined;
  if (!found || !option) return null;
  return (
    <section className="mt-4">
      <p className="text-sm text-faded">{t.rich('occurs', { ...quoteTag, option: option.text })}</p>
      <PassageText text={article.text} spans={[found.span]} />
    </section>
  );
};
