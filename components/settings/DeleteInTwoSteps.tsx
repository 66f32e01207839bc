'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';

type Props = {
  readonly label: string;
  /** What the second press says, and what takes the first one back. */
  readonly sure: string;
  readonly keep: string;
  readonly erase: () => Promise<void>;
};

/** Deletes in two steps, for it can't be taken back. */
export const DeleteInTwoSteps = ({ label, sure, keep, erase }: Props): ReactNode => {
  const [isAsked, setAsked] = useState(false);
  if (!isAsked)
    return (
      <button type="button" className={buttonClass('plain')} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  return (
    <>
      <button
        type="button"
        className={`${buttonClass('plain')} border-wrong text-wrong`}
        onClick={() => void erase().then(() => setAsked(false))}
      >
        {sure}
      </button>
      <button type="button" className={buttonClass('quiet')} onClick={() => setAsked(false)}>
        {keep}
      </button>
    </>
  );
};
