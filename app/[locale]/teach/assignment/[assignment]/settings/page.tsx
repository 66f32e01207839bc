import type { ReactNode } from 'react';
import { AdjustmentForm } from '@/components/classroom/AdjustmentForm';
import { RecipientsForm } from '@/components/classroom/RecipientsForm';
import { SettingsForm } from '@/components/classroom/SettingsForm';
import { readAssignment, readClass } from '@/lib/classroom';
import { shown, theTeacher } from '../../../teacher';
import { AssignmentHead } from '../AssignmentHead';

type Props = PageProps<'/[locale]/teach/assignment/[assignment]/settings'>;

export default async function SettingsPage({ params }: Props): Promise<ReactNode> {
  const { assignment: assignmentId } = await params;
  const { school, actor } = await theTeacher();
  const assignment = shown(await readAssignment(school, actor, { assignmentId }));
  const room = shown(await readClass(school, actor, { classId: assignment.classId }));
  return (
    <div className="wide-page">
      <AssignmentHead assignment={assignment} page="/settings" />
      <SettingsForm assignment={assignment} />
      <RecipientsForm assignmentId={assignmentId} recipients={assignment.recipients} room={room} />
      <AdjustmentForm assignmentId={assignmentId} adjustments={assignment.adjustments} room={room} />
    </div>
  );
}
