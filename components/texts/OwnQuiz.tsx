'use client';

import type { ReactNode } from 'react';
import { QuizPage } from '@/components/quiz/QuizPage';
import type { QuizArticle } from '@/components/quiz/types';
import type { ReaderText } from '@/components/reader/reader-text';
import type { Question } from '@/lib/questions';
import { OwnTextPage } from './OwnTextPage';

type QuizContent = { readonly article: QuizArticle; readonly questions: readonly Question[] };

/** The quiz on a text of the learner's own, with the text itself beside it. */
export const OwnQuiz = (): ReactNode => (
  <OwnTextPage<QuizContent>
    page="quiz"
    show={({ article, questions }, { title }) => (
      <OwnTextPage<ReaderText>
        page="reader"
        show={(text) => <QuizPage article={{ ...article, title }} text={text} questions={questions} />}
      />
    )}
  />
);
