import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { QuizPage } from '@/components/quiz/QuizPage';
import type { QuizArticle } from '@/components/quiz/types';
import type { ReaderText } from '@/components/reader/reader-text';
import { ArabicText } from '@/components/ui/ArabicText';
import { Link } from '@/lib/i18n';
import type { Question } from '@/lib/questions';

type Props = {
  readonly id: string;
  /** The first and the second text, as the questions call them. */
  readonly articles: readonly QuizArticle[];
  /** The same two as the reader shows them. */
  readonly texts: readonly ReaderText[];
  readonly questions: readonly Question[];
};

/** The quiz over two texts; above it the texts by place and title, since the questions call them by their places. */
export const ComparisonPage = ({ id, articles, texts, questions }: Props): ReactNode => {
  const t = useTranslations('compare');
  return (
    <>
      <nav aria-label={t('texts')} className="mb-6">
        <ul className="grid gap-2 sm:grid-cols-2">
          {articles.map((article, at) => (
            <li key={article.id} className="rounded-lg border border-line bg-card px-4 py-2">
              <span className="block text-sm text-faded">{at === 0 ? t('first') : t('second')}</span>
              <Link
                href={`/read/${article.id}`}
                className="inline-flex min-h-11 items-center underline underline-offset-8"
              >
                <ArabicText className="quoted">{article.title}</ArabicText>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <QuizPage
        article={{ id, title: t('quizTitle'), text: '', compared: articles }}
        texts={texts}
        questions={questions}
      />
    </>
  );
};
