import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OfflineAttempt } from '@/components/classroom/OfflineAttempt';
import { OfflineNotice } from '../OfflineNotice';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('offline');
  return { title: t('title'), description: t('text') };
};

/** Shown by app/sw.ts at the address of an assignment where there is no network. */
export default async function OfflineAttemptPage(): Promise<ReactNode> {
  const { teach, sheets, ...messages } = await getMessages();
  void [teach, sheets];
  return (
    <NextIntlClientProvider messages={messages}>
      <OfflineAttempt>
        <OfflineNotice />
      </OfflineAttempt>
    </NextIntlClientProvider>
  );
}
