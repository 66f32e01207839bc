import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OwnReader } from '@/components/texts/OwnReader';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('texts'))('oneOfMine'),
});

/** /read/mine?text=k3f9: one static page for every text of the learner's own. */
export default function OwnReadPage(): ReactNode {
  return <OwnReader />;
}
