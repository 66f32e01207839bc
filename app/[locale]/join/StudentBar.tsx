import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { LeaveButton } from '@/components/classroom/LeaveButton';

/** Who is signed in, on a device that others use too. */
export const StudentBar = ({ name }: { name: string }): ReactNode => {
  const t = useTranslations('join');
  return (
    <>
      <p>{t.rich('signedInAs', { name, b: (chunks) => <bdi className="font-semibold">{chunks}</bdi> })}</p>
      <LeaveButton />
    </>
  );
};
