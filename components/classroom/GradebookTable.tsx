'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import type { Gradebook, GradebookCell } from '@/lib/classroom';
import { useFigures } from './use-figures';

type Props = { readonly gradebook: Gradebook };

const cellClass = 'border border-line p-2 align-top';

/** Students by assignments; the same figures as in the file. */
export const GradebookTable = ({ gradebook }: Props): ReactNode => {
  const t = useTranslations('teach');
  const figure = useFigures();
  const { students, assignments, cells } = gradebook;
  if (students.length === 0 || assignments.length === 0) return <EmptyState text={t('emptyGradebook')} />;
  const mark = (percent: number | null): string => (percent === null ? '–' : figure(percent));
  return (
    <div className="relative overflow-x-auto" role="region" aria-label={t('gradebook')} tabIndex={0}>
      <table className="border-collapse text-start text-sm">
        <caption className="caption mb-2 text-start">{t('gradebookCaption')}</caption>
        <thead>
          <tr>
            <th scope="col" className={`${cellClass} sticky start-0 bg-paper text-start`}>
              {t('student')}
            </th>
            {assignments.map((assignment) => (
              <th key={assignment.id} scope="col" className={`${cellClass} min-w-36 text-start font-normal`}>
                <Link
                  href={`/teach/assignment/${assignment.id}/results`}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  <bdi>{assignment.title}</bdi>
                </Link>
              </th>
            ))}
            <th scope="col" className={`${cellClass} text-start`}>
              {t('mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {students.map((student) => (
            <tr key={student.id}>
              <th scope="row" className={`${cellClass} sticky start-0 bg-paper text-start font-normal`}>
                <Link
                  href={`/teach/student/${student.id}`}
                  className="inline-flex min-h-11 items-center text-accent underline underline-offset-4"
                >
                  <bdi>{student.name}</bdi>
                </Link>
              </th>
              {assignments.map(({ id }) => (
                <td key={id} className={cellClass}>
                  <GradebookMark
                    cell={cells.find((cell) => cell.studentId === student.id && cell.assignmentId === id)}
                  />
                </td>
              ))}
              <td className={cellClass}>{mark(student.meanPercent)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={`${cellClass} sticky start-0 bg-paper text-start`}>
              {t('mean')}
            </th>
            {assignments.map(({ id, meanPercent }) => (
              <td key={id} className={cellClass}>
                {mark(meanPercent)}
              </td>
            ))}
            <td className={cellClass} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
};

const GradebookMark = ({ cell }: { cell: GradebookCell | undefined }): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  const figure = useFigures();
  if (!cell) return null;
  return (
    <>
      {cell.percent !== null && <p className="text-lg font-bold">{figure(cell.percent)}</p>}
      <p className={cell.status === 'late' ? 'text-wrong' : 'text-faded'}>{t(`sheets.status.${cell.status}`)}</p>
      {cell.attempts > 0 && (
        <p className="text-faded">
          {t('teach.cell', {
            text: figure(cell.textMinutes),
            quiz: figure(cell.quizMinutes),
            lookups: number(cell.lookups),
          })}
        </p>
      )}
      {cell.notCounted > 0 && (
        <p className="text-wrong">
          {t('teach.notCounted', { count: cell.notCounted, shown: number(cell.notCounted) })}
        </p>
      )}
    </>
  );
};
