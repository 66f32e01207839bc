import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { ProgressReport } from '@/components/progress/ProgressReport';
import { articleOutlines } from '@/content/outlines';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('progress');
  return { title: t('title'), description: t('kept') };
};

export default async function ProgressPage(): Promise<ReactNode> {
  return (
    <PageMessages page="progress">
      <ProgressReport articles={await articleOutlines()} />
    </PageMessages>
  );
}
