import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { quoteTag } from '@/components/ui/quote-tag';
import type { Occurrence as Found, Question } from '@/lib/questions';
import { PassageText } from './PassageText';
import type { QuizArticle } from './types';

type Props = {
  readonly article: QuizArticle;
  readonly question: Question;
  readonly occurrence: Found;
  readonly isChosen?: boolean;
};

/** Where a wrong option does stand in the text: it was read, only in another place. */
export const Occurrence = ({ article, question, occurrence, isChosen = false }: Props): ReactNode => {
  const t = useTranslations('feedback');
  const option = 'options' in question ? question.options.find(({ id }) => id === occurrence.optionId) : undefined;
  if (!option) return null;
  return (
    <section className="mt-4">
      <p className="caption">{t.rich(isChosen ? 'occurs' : 'otherOccurs', { ...quoteTag, option: option.text })}</p>
      <PassageText text={article.text} spans={[occurrence.span]} />
    </section>
  );
};
