'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n';
import { Moment } from './Moment';

type Props = {
  readonly assignments: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: 'draft' | 'open' | 'closed' | 'archived';
    readonly dueAt: Date | null;
  }[];
};

/** What a class was given, latest first; what is put away stands apart. */
export const AssignmentList = ({ assignments }: Props): ReactNode => {
  const t = useTranslations('teach');
  const current = assignments.filter(({ state }) => state !== 'archived');
  const archived = assignments.filter(({ state }) => state === 'archived');
  const list = (rows: Props['assignments']): ReactNode => (
    <ul>
      {rows.map(({ id, title, state, dueAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 border-b border-line py-2">
          <Link
            href={state === 'draft' ? `/teach/assignment/${id}` : `/teach/assignment/${id}/results`}
            className="inline-flex min-h-11 items-center text-lg text-accent"
          >
            <bdi>{title}</bdi>
          </Link>
          <span className="chip">{t(`states.${state}`)}</span>
          {dueAt && (
            <span className="caption">
              {t('due')} <Moment at={dueAt} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="assignments" className="mb-10">
      <h2 id="assignments" className="section-title">
        {t('assignments')}
      </h2>
      {current.length === 0 && <p>{t('noAssignments')}</p>}
      {list(current)}
      {archived.length > 0 && (
        <details className="mt-2">
          <summary className="inline-flex min-h-11 items-center">{t('states.archived')}</summary>
          {list(archived)}
        </details>
      )}
    </section>
  );
};
