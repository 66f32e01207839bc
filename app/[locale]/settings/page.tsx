import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PageMessages } from '@/app/PageMessages';
import { SettingsForm } from '@/components/settings/SettingsForm';

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('settings');
  return { title: t('title'), description: t('intro') };
};

export default function SettingsPage(): ReactNode {
  return (
    <PageMessages page="settings">
      <SettingsForm />
    </PageMessages>
  );
}
