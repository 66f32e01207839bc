import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CodeForm } from '@/components/classroom/CodeForm';
import { PageHeading } from '@/components/ui/PageHeading';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('join'))('title') });

export default async function JoinPage(): Promise<ReactNode> {
  const t = await getTranslations('join');
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')} />
      <CodeForm />
    </>
  );
}
