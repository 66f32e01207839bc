import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { OfflineAttempt } from '@/components/classroom/OfflineAttempt';
import { OfflineNotice } from '../OfflineNotice';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('offline');
  return { title: t('title'), description: t('text') };
};

/** Shown by app/sw.ts at the address of an assignment where there is no network. */
export default function OfflineAttemptPage(): ReactNode {
  return (
    <PageMessages page="offline/attempt">
      <OfflineAttempt>
        <OfflineNotice />
      </OfflineAttempt>
    </PageMessages>
  );
}
