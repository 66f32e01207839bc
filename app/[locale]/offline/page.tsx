import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OfflineNotice } from './OfflineNotice';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('offline');
  return { title: t('title'), description: t('text') };
};

/** Shown by app/sw.ts where a page is not kept and there is no network. */
export default function OfflinePage(): ReactNode {
  return <OfflineNotice />;
}
