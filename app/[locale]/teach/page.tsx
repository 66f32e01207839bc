import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ClassList } from '@/components/classroom/ClassList';
import { NewClassForm } from '@/components/classroom/NewClassForm';
import { SignOutButton } from '@/components/classroom/SignOutButton';
import { PageHeading } from '@/components/ui/PageHeading';
import { listClasses } from '@/lib/classroom';
import { shown, theTeacher } from './teacher';

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getTranslations('teach'))('title') });

export default async function TeachPage(): Promise<ReactNode> {
  const { school, actor } = await theTeacher();
  const t = await getTranslations('teach');
  const classes = shown(await listClasses(school, actor, {}));
  return (
    <>
      <PageHeading title={t('title')} intro={t('intro')}>
        <p>
          {t.rich('signedInAs', { name: actor.name, b: (chunks) => <bdi className="font-semibold">{chunks}</bdi> })}
        </p>
        <SignOutButton />
      </PageHeading>
      <ClassList classes={classes} />
      <section className="mt-10" aria-labelledby="new-class">
        <h2 id="new-class" className="section-title">
          {t('newClass')}
        </h2>
        <NewClassForm />
      </section>
    </>
  );
}
