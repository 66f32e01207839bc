import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PreviewRun } from '@/components/classroom/PreviewRun';
import { makeReaderText } from '@/components/reader/reader-text';
import { previewAssignment, readAssignment, readText } from '@/lib/classroom';
import { shown, theTeacher } from '../../../teacher';
import { AssignmentHead } from '../AssignmentHead';

type Props = PageProps<'/[locale]/teach/assignment/[assignment]/preview'>;

/** The assignment as a student gets it; nothing is kept. */
export default async function PreviewPage({ params }: Props): Promise<ReactNode> {
  const { assignment: assignmentId } = await params;
  const { school, actor } = await theTeacher();
  const t = await getTranslations('teach');
  const assignment = shown(await readAssignment(school, actor, { assignmentId }));
  const preview = shown(await previewAssignment(school, actor, { assignmentId }));
  const text = shown(await readText(school, actor, { textId: assignment.textId }));
  return (
    <div className="wide-page">
      <AssignmentHead assignment={assignment} page="/preview" />
      <p className="mb-6">{t('previewIntro')}</p>
      <PreviewRun
        questions={preview.questions}
        note={preview.note}
        text={makeReaderText({ annotated: text.annotated })}
        glosses={assignment.settings.glosses}
      />
    </div>
  );
}
