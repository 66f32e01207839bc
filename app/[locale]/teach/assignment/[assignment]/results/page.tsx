import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AuditList } from '@/components/classroom/AuditList';
import { AutoRefresh } from '@/components/classroom/AutoRefresh';
import { AssignmentFigures } from '@/components/classroom/AssignmentFigures';
import { QuestionAnalysis } from '@/components/classroom/QuestionAnalysis';
import { ResponseTable } from '@/components/classroom/ResponseTable';
import { buttonClass } from '@/components/ui/button';
import { readAssignment, readAudit, readReport, readResponses, readText } from '@/lib/classroom';
import { Link } from '@/lib/i18n';
import { shown, theTeacher } from '../../../teacher';
import { AssignmentHead } from '../AssignmentHead';

type Props = PageProps<'/[locale]/teach/assignment/[assignment]/results'>;

/** How the class did, and what each question is worth. */
export default async function ResultsPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ assignment: assignmentId }, query] = await Promise.all([params, searchParams]);
  const attempts = query.attempts === 'all' ? 'all' : 'first';
  const { school, actor } = await theTeacher();
  const [t, locale] = await Promise.all([getTranslations('teach'), getLocale()]);
  const assignment = shown(await readAssignment(school, actor, { assignmentId }));
  const report = shown(await readReport(school, actor, { assignmentId, attempts }));
  const responses = shown(await readResponses(school, actor, { assignmentId }));
  const audit = shown(await readAudit(school, actor, { assignmentId }));
  const text = shown(await readText(school, actor, { textId: assignment.textId }));
  const file = (kind: string): string =>
    `/api/classroom/files/${kind}/${assignmentId}?locale=${locale}&attempts=${attempts}`;
  return (
    <div className="wide-page">
      <AutoRefresh seconds={5} />
      <AssignmentHead assignment={assignment} page="/results">
        <a href={file('responses.csv')} className={buttonClass('plain')} download>
          {t('responsesCsv')}
        </a>
        <a href={file('questions.csv')} className={buttonClass('plain')} download>
          {t('questionsCsv')}
        </a>
      </AssignmentHead>
      <p className="caption mb-6">
        {t(attempts === 'all' ? 'ofAllAttempts' : 'ofFirstAttempts')}{' '}
        <Link href={`/teach/assignment/${assignmentId}/results?attempts=${attempts === 'all' ? 'first' : 'all'}`}>
          {t(attempts === 'all' ? 'showFirst' : 'showAll')}
        </Link>
      </p>
      <AssignmentFigures report={report} />
      <QuestionAnalysis report={report} text={text.annotated.article.text} />
      <ResponseTable responses={responses} />
      <AuditList audit={audit} questions={report.questions} />
    </div>
  );
}
