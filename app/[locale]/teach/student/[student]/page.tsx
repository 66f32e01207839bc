import type { ReactNode } from 'react';
import { getTranslations } from 'next-intl/server';
import { StudentReport } from '@/components/classroom/StudentReport';
import { PageHeading } from '@/components/ui/PageHeading';
import { readStudentReport } from '@/lib/classroom';
import { Link } from '@/lib/i18n';
import { shown, theTeacher } from '../../teacher';

export default async function StudentPage(props: PageProps<'/[locale]/teach/student/[student]'>): Promise<ReactNode> {
  const { student: studentId } = await props.params;
  const { school, actor } = await theTeacher();
  const t = await getTranslations('teach');
  const report = shown(await readStudentReport(school, actor, { studentId }));
  return (
    <div className="wide-page">
      <p className="caption">
        <Link href={`/teach/class/${report.classId}/gradebook`}>{t('gradebook')}</Link>
      </p>
      <PageHeading title={<bdi>{report.name}</bdi>} />
      <StudentReport report={report} />
    </div>
  );
}
