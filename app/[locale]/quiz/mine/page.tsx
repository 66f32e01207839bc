import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { OwnQuiz } from '@/components/texts/OwnQuiz';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations();
  return { title: `${t('quiz.title')} · ${t('texts.oneOfMine')}`, description: t('texts.intro') };
};

/** /quiz/mine?text=k3f9: the quiz on a text of the learner's own. */
export default function OwnQuizPage(): ReactNode {
  return (
    <PageMessages page="quiz/mine">
      <OwnQuiz />
    </PageMessages>
  );
}
