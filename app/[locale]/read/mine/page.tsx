import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { OwnReader } from '@/components/texts/OwnReader';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('texts');
  return { title: t('oneOfMine'), description: t('intro') };
};

/** /read/mine?text=k3f9: one static page for every text of the learner's own. */
export default function OwnReadPage(): ReactNode {
  return (
    <PageMessages page="read/mine">
      <OwnReader />
    </PageMessages>
  );
}
