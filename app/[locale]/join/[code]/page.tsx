import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SendWaiting } from '@/components/classroom/SendWaiting';
import { TaskList } from '@/components/classroom/TaskList';
import { listTasks } from '@/lib/classroom';
import { atTheDoor } from '../student';
import { AtTheDoor } from '../AtTheDoor';
import { StudentBar } from '../StudentBar';
import { PageHeading } from '@/components/ui/PageHeading';

/** A class as a student sees it: the door, or what she has to do. */
export default async function ClassDoorPage({ params }: PageProps<'/[locale]/join/[code]'>): Promise<ReactNode> {
  const { code } = await params;
  const door = await atTheDoor(code);
  if (!door.student) return <AtTheDoor code={code} {...door} />;
  const t = await getTranslations('join');
  const tasks = await listTasks(door.school, door.student, {});
  return (
    <>
      <PageHeading title={t('tasks')} intro={t('tasksIntro')}>
        <StudentBar name={door.student.name} />
      </PageHeading>
      <SendWaiting />
      <TaskList code={code} tasks={tasks.ok ? tasks.value : []} />
    </>
  );
}
