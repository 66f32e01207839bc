import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { WordPage as Word } from '@/components/word/WordPage';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('word');
  return { title: t('title'), description: t('intro') };
};

export default function WordPage(): ReactNode {
  return (
    <PageMessages page="word">
      <Word />
    </PageMessages>
  );
}
