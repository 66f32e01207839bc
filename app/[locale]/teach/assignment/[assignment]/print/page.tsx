import type { ReactNode } from 'react';
import { PrintSheet } from '@/components/classroom/PrintSheet';
import { makeReaderText } from '@/components/reader/reader-text';
import { readAssignment, readText } from '@/lib/classroom';
import { shown, theTeacher } from '../../../teacher';
import { AssignmentHead } from '../AssignmentHead';

type Props = PageProps<'/[locale]/teach/assignment/[assignment]/print'>;

/** The assignment on paper: text, questions, and the key on a page of its own. */
export default async function PrintPage({ params }: Props): Promise<ReactNode> {
  const { assignment: assignmentId } = await params;
  const { school, actor } = await theTeacher();
  const assignment = shown(await readAssignment(school, actor, { assignmentId }));
  const text = shown(await readText(school, actor, { textId: assignment.textId }));
  const questions = assignment.questions.filter(({ status }) => status === 'accepted');
  return (
    <div className="wide-page">
      <AssignmentHead assignment={assignment} page="/print" />
      <PrintSheet
        title={assignment.title}
        note={assignment.note}
        glosses={assignment.settings.glosses}
        text={makeReaderText({ annotated: text.annotated, questions: questions.map(({ question }) => question) })}
        questions={questions.map(({ question, points }) => ({ question, points }))}
      />
    </div>
  );
}
