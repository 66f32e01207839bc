'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { Histogram } from './Histogram';
import type { AssignmentReport } from '@/lib/classroom';
import { useFigures } from './use-figures';

const FIGURES = ['mean', 'median', 'deviation', 'lowest', 'highest', 'consistency', 'standardError'] as const;

/** How the class did as a whole, and who is still to come. */
export const AssignmentFigures = ({ report }: { report: AssignmentReport }): ReactNode => {
  const t = useTranslations('teach');
  const { number } = useNumbers();
  const figure = useFigures();
  const { statistics, notSubmitted } = report;
  return (
    <section aria-labelledby="figures" className="mb-12">
      <h2 id="figures" className="section-title">
        {t('figures')}
      </h2>
      <p role="status" className="text-lg font-semibold">
        {t('handedInCount', { count: statistics.count, shown: number(statistics.count) })}
      </p>
      {statistics.count > 0 && report.caution !== 'fair' && (
        <p className="my-2 rounded-md bg-notice px-4 py-2">{t(`cautions.${report.caution}`)}</p>
      )}
      {statistics.count > 0 && (
        <div className="mt-4 grid gap-8 md:grid-cols-2">
          <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1 self-start">
            {FIGURES.filter((name) => statistics[name] !== null).map((name) => (
              <div key={name} className="contents">
                <dt className="text-faded">{t(`figure.${name}`)}</dt>
                <dd>
                  <bdi>{figure(statistics[name] ?? 0)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          <Histogram bars={report.histogram} />
        </div>
      )}
      {notSubmitted.length > 0 && (
        <p className="mt-6">
          <span className="font-semibold">{t('notHandedIn')}</span>{' '}
          {notSubmitted.map(({ studentId, name, hasBegun }, i) => (
            <span key={studentId}>
              {i > 0 && t('listSeparator')}
              <bdi>{name}</bdi>
              {hasBegun && ` (${t('hasBegun')})`}
            </span>
          ))}
        </p>
      )}
    </section>
  );
};
