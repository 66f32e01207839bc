import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AssignmentList } from '@/components/classroom/AssignmentList';
import { ClassSettings } from '@/components/classroom/ClassSettings';
import { GroupList } from '@/components/classroom/GroupList';
import { RosterTable } from '@/components/classroom/RosterTable';
import { ShareBox } from '@/components/classroom/ShareBox';
import { PageHeading } from '@/components/ui/PageHeading';
import { buttonClass } from '@/components/ui/button';
import { listAssignments, readClass, shareLink } from '@/lib/classroom';
import { Link } from '@/lib/i18n';
import { publicOrigin, shown, theTeacher } from '../../teacher';

/** One class: what it was given, how to join it, who is in it. */
export default async function ClassPage({ params }: PageProps<'/[locale]/teach/class/[class]'>): Promise<ReactNode> {
  const { class: classId } = await params;
  const { school, actor } = await theTeacher();
  const [t, locale, origin] = await Promise.all([getTranslations('teach'), getLocale(), publicOrigin()]);
  const room = shown(await readClass(school, actor, { classId }));
  const assignments = shown(await listAssignments(school, actor, { classId }));
  const share = shown(await shareLink(school, actor, { classId, origin, locale }));
  return (
    <div className="wide-page">
      <p className="caption">
        <Link href="/teach">{t('title')}</Link>
      </p>
      <PageHeading title={<bdi>{room.name}</bdi>}>
        <Link href={`/teach/class/${classId}/new`} className={buttonClass('main')}>
          {t('newAssignment')}
        </Link>
        <Link href={`/teach/class/${classId}/gradebook`} className={buttonClass('plain')}>
          {t('gradebook')}
        </Link>
      </PageHeading>
      <AssignmentList assignments={assignments} />
      <ShareBox share={share} />
      <RosterTable room={room} />
      <GroupList room={room} />
      <ClassSettings room={room} locale={locale} />
    </div>
  );
}
