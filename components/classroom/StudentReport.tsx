'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import type { StudentReport as Report } from '@/lib/classroom';
import { useFigures } from './use-figures';

type Props = { readonly report: Report };

const cellClass = 'border-b border-line p-2 text-start';

/** One student over time: marks, skills, words looked up, questions missed. */
export const StudentReport = ({ report }: Props): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  const figure = useFigures();
  return (
    <>
      <section className="mb-10" aria-labelledby="by-assignment">
        <h2 id="by-assignment" className="section-title">
          {t('teach.assignments')}
        </h2>
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <th scope="col" className={cellClass}>
                {t('sheets.columns.assignment')}
              </th>
              <th scope="col" className={cellClass}>
                {t('sheets.columns.status')}
              </th>
              <th scope="col" className={cellClass}>
                {t('sheets.columns.percent')}
              </th>
              <th scope="col" className={cellClass}>
                {t('sheets.columns.lookups')}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.assignments.map((row) => (
              <tr key={row.assignmentId}>
                <th scope="row" className={`${cellClass} font-normal`}>
                  <Link href={`/teach/assignment/${row.assignmentId}/results`}>
                    <bdi>{row.title}</bdi>
                  </Link>
                </th>
                <td className={cellClass}>{t(`sheets.status.${row.status}`)}</td>
                <td className={cellClass}>{row.percent === null ? '–' : figure(row.percent)}</td>
                <td className={cellClass}>{number(row.lookups)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="mb-10" aria-labelledby="by-skill">
        <h2 id="by-skill" className="section-title">
          {t('teach.bySkill')}
        </h2>
        {report.skills.length === 0 && <p>{t('teach.nothingYet')}</p>}
        <ul>
          {report.skills.map(({ skill, questions, percent }) => (
            <li key={skill} className="flex flex-wrap items-center gap-3 py-1">
              <span className="basis-40">{t(`skills.${skill}`)}</span>
              <progress aria-hidden value={percent} max={100} className="quiz-progress h-3 flex-1 basis-32" />
              <span>
                <bdi>{figure(percent)}</bdi>{' '}
                <span className="caption">
                  {t('teach.questionCount', { count: questions, shown: number(questions) })}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {report.lookedUp.length > 0 && (
        <section className="mb-10" aria-labelledby="looked-up">
          <h2 id="looked-up" className="section-title">
            {t('teach.lookedUp')}
          </h2>
          <ul lang="ar" dir="rtl" className="flex flex-wrap gap-2">
            {report.lookedUp.map(({ lemma, count }) => (
              <li key={lemma} className="chip">
                <span className="quoted">{lemma}</span>
                {count > 1 && <bdi className="ms-2">×{number(count)}</bdi>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {report.missed.length > 0 && (
        <section aria-labelledby="missed">
          <h2 id="missed" className="section-title">
            {t('teach.missed')}
          </h2>
          <ul lang="ar" dir="rtl" className="list-disc ps-6">
            {report.missed.map(({ assignmentId, questionId, stem }, i) => (
              <li key={`${assignmentId} ${questionId} ${i}`} className="quoted">
                {stem}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};
