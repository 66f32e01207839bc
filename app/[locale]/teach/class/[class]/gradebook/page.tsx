import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AutoRefresh } from '@/components/classroom/AutoRefresh';
import { GradebookTable } from '@/components/classroom/GradebookTable';
import { PageHeading } from '@/components/ui/PageHeading';
import { buttonClass } from '@/components/ui/button';
import { readGradebook } from '@/lib/classroom';
import { Link } from '@/lib/i18n';
import { shown, theTeacher } from '../../../teacher';

type Props = PageProps<'/[locale]/teach/class/[class]/gradebook'>;

export default async function GradebookPage({ params }: Props): Promise<ReactNode> {
  const { class: classId } = await params;
  const { school, actor } = await theTeacher();
  const [t, locale] = await Promise.all([getTranslations('teach'), getLocale()]);
  const gradebook = shown(await readGradebook(school, actor, { classId }));
  return (
    <div className="wide-page">
      <AutoRefresh seconds={10} />
      <p className="caption">
        <Link href={`/teach/class/${classId}`}>
          <bdi>{gradebook.className}</bdi>
        </Link>
      </p>
      <PageHeading title={t('gradebook')}>
        <a
          href={`/api/classroom/files/gradebook.csv/${classId}?locale=${locale}`}
          className={buttonClass('plain')}
          download
        >
          {t('downloadCsv')}
        </a>
      </PageHeading>
      <GradebookTable gradebook={gradebook} />
    </div>
  );
}
