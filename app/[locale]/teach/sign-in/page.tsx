import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SignInForm } from '@/components/classroom/SignInForm';
import { PageHeading } from '@/components/ui/PageHeading';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('teach'))('door') });

export default async function SignInPage({ searchParams }: PageProps<'/[locale]/teach/sign-in'>): Promise<ReactNode> {
  const t = await getTranslations('teach');
  const { expired } = await searchParams;
  return (
    <>
      <PageHeading title={t('door')} intro={t('doorIntro')} />
      {expired && <p className="mb-4 font-semibold">{t('expired')}</p>}
      <SignInForm isOpenToNew={process.env.FAHM_SIGN_UP !== 'closed'} sendsMail={Boolean(process.env.SMTP_URL)} />
    </>
  );
}
