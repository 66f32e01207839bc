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
  /** Asked at the first press: what would be lost that nobody expects to lose. */
  readonly warn?: () => string | undefined;
};

/** Deletes in two steps, for it can't be taken back. */
export const DeleteInTwoSteps = ({ label, sure, keep, erase, warn }: Props): ReactNode => {
  const [isAsked, setAsked] = useState(false);
  const [warning, setWarning] = useState<string>();
  const ask = (): void => {
    setWarning(warn?.());
    setAsked(true);
  };
  if (!isAsked)
    return (
      <button type="button" className={buttonClass('plain')} onClick={ask}>
        {label}
      </button>
    );
  return (
    <>
      {warning && (
        <p role="alert" className="w-full max-w-prose font-semibold text-wrong">
          {warning}
        </p>
      )}
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
