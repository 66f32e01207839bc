import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { ReviewQueue } from '@/components/classroom/ReviewQueue';
import { ShareBox } from '@/components/classroom/ShareBox';
import { StateButtons } from '@/components/classroom/StateButtons';
import { readAssignment, readText, shareLink } from '@/lib/classroom';
import { publicOrigin, shown, theTeacher } from '../../teacher';
import { AssignmentHead } from './AssignmentHead';

type Props = PageProps<'/[locale]/teach/assignment/[assignment]'>;

/** The questions of an assignment: what is asked, what is proposed, what was turned down. */
export default async function AssignmentPage({ params }: Props): Promise<ReactNode> {
  const { assignment: assignmentId } = await params;
  const { school, actor } = await theTeacher();
  const [locale, origin] = await Promise.all([getLocale(), publicOrigin()]);
  const assignment = shown(await readAssignment(school, actor, { assignmentId }));
  const text = shown(await readText(school, actor, { textId: assignment.textId }));
  const share = shown(await shareLink(school, actor, { assignmentId, origin, locale }));
  return (
    <div className="wide-page">
      <AssignmentHead assignment={assignment} page="" />
      <StateButtons assignment={assignment} />
      {assignment.state === 'open' && <ShareBox share={share} />}
      <ReviewQueue
        assignmentId={assignmentId}
        isDraft={assignment.openedAt === null}
        rows={assignment.questions}
        text={text.annotated.article.text}
        sentences={text.annotated.sentences.map(({ start, end }) => ({ start, end }))}
      />
    </div>
  );
}
