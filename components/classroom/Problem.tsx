'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import type { CallProblem } from './call';

/** What went wrong, in words; the place stays, so that a screen reader hears it when it comes. */
export const Problem = ({ problem }: { problem: CallProblem | undefined }): ReactNode => {
  const t = useTranslations('classroom.problems');
  const { number } = useNumbers();
  const text = (): string | undefined => {
    if (!problem) return undefined;
    const codes = [problem.reason && `${problem.code}-${problem.reason}`, problem.code];
    // the code comes from the server; `has` is the check that the type can't make
    const known = codes.find((code) => code !== undefined && t.has(code as 'failed')) as 'failed' | undefined;
    const minutes = Math.max(1, Math.ceil((problem.retryAfterSeconds ?? 60) / 60));
    return t(known ?? 'failed', { minutes, shown: number(minutes) });
  };
  return (
    <p role="alert" className="font-semibold text-wrong empty:hidden">
      {text()}
    </p>
  );
};
