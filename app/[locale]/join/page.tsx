import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CodeForm } from '@/components/classroom/CodeForm';
import { buttonClass } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/PageHeading';
import { Link } from '@/lib/i18n';
import { ownClass } from './student';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('join'))('title') });

export default async function JoinPage(): Promise<ReactNode> {
  const t = await getTranslations('join');
  const own = await ownClass();
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')} />
      {own && (
        <p className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span>
            {t.rich('signedInTo', {
              own: own.name,
              name: own.student,
              b: (chunks) => <bdi className="font-semibold">{chunks}</bdi>,
            })}
          </span>
          <Link href={`/join/${own.joinCode}`} className={buttonClass('plain')}>
            {t('toTasks')}
          </Link>
        </p>
      )}
      <CodeForm />
    </>
  );
}
