import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { VocabularyPage } from '@/components/vocabulary/VocabularyPage';
import { articleOutlines } from '@/content/outlines';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('vocabulary');
  return { title: t('title'), description: t('intro') };
};

export default async function WordsPage(): Promise<ReactNode> {
  return (
    <PageMessages page="words">
      <VocabularyPage articles={await articleOutlines()} />
    </PageMessages>
  );
}
