import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { TaskList } from '@/components/classroom/TaskList';
import { listTasks } from '@/lib/classroom';
import { atTheDoor } from '../student';
import { AtTheDoor } from '../AtTheDoor';
import { StudentBar } from '../StudentBar';
import { PageHeading } from '@/components/ui/PageHeading';

/** A class as a student sees it: the door, or what she has to do. */
export default async function ClassDoorPage({ params }: PageProps<'/[locale]/join/[code]'>): Promise<ReactNode> {
  const { code } = await params;
  const { school, actor, room } = await atTheDoor(code);
  const t = await getTranslations('join');
  const tasks = actor.kind === 'student' ? await listTasks(school, actor, {}) : undefined;
  if (actor.kind !== 'student' || !tasks?.ok || !room.ok) return <AtTheDoor code={code} room={room} actor={actor} />;
  return (
    <>
      <PageHeading title={<bdi>{room.value.name}</bdi>} intro={t('tasksIntro')}>
        <StudentBar name={actor.name} />
      </PageHeading>
      <TaskList code={code} tasks={tasks.value} />
    </>
  );
}
