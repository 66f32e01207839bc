import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { OwnTexts } from '@/components/texts/OwnTexts';
import { PageHeading } from '@/components/ui/PageHeading';
import { ShareButton } from '@/components/ui/ShareButton';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('texts');
  return { title: t('title'), description: t('intro') };
};

export default function TextsPage(): ReactNode {
  const t = useTranslations('texts');
  return (
    <PageMessages page="texts">
      <PageHeading title={t('title')} intro={t('intro')}>
        <ShareButton title={t('title')} />
      </PageHeading>
      <OwnTexts />
    </PageMessages>
  );
}
