import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { NewPasswordForm } from '@/components/classroom/NewPasswordForm';
import { PageHeading } from '@/components/ui/PageHeading';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('teach'))('newPassword'),
});

/** Where the letter leads: /ar/teach/new-password?token=… */
export default async function NewPasswordPage(props: PageProps<'/[locale]/teach/new-password'>): Promise<ReactNode> {
  const t = await getTranslations('teach');
  const { token } = await props.searchParams;
  return (
    <>
      <PageHeading title={t('newPassword')} />
      <NewPasswordForm token={typeof token === 'string' ? token : ''} />
    </>
  );
}
