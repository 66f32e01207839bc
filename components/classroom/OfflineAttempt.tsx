'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/PageHeading';
import { AttemptRun } from './AttemptRun';
import { findKeptAttempt } from './kept-attempt';
import type { KeptAttempt } from './kept-attempt';

/** Stands at the address of an assignment while there is no network: the work goes on if it was begun here. */
export const OfflineAttempt = ({ children }: { children: ReactNode }): ReactNode => {
  const t = useTranslations('join');
  const [kept, setKept] = useState<KeptAttempt | 'none'>();
  useEffect(() => {
    // /ar/join/ABCDEF2/<assignment>
    const assignmentId = window.location.pathname.split('/')[4];
    void (assignmentId ? findKeptAttempt(assignmentId) : Promise.resolve(undefined)).then((found) =>
      setKept(found ?? 'none'),
    );
  }, []);
  if (!kept) return null;
  if (kept === 'none') return children;
  return (
    <>
      <PageHeading
        title={
          <span dir="auto" className="block">
            {kept.attempt.title}
          </span>
        }
        intro={t('offline')}
      />
      <AttemptRun code={kept.code} attempt={kept.attempt} />
    </>
  );
};
