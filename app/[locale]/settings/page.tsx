import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SettingsForm } from '@/components/settings/SettingsForm';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('settings'))('title'),
});

export default function SettingsPage(): ReactNode {
  return <SettingsForm />;
}
