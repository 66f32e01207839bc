'use client';

import { useId } from 'react';
import type { ComponentProps, ReactNode } from 'react';

export const inputClass =
  'min-h-11 w-full rounded-md border border-faded bg-card px-3 py-2 text-ink aria-invalid:border-wrong';

type Props = ComponentProps<'input'> & { readonly label: string; readonly hint?: string | undefined };

/** A line to write in, with its label and what helps to fill it in. Direction comes from what is written. */
export const TextField = ({ label, hint, ...rest }: Props): ReactNode => {
  const id = useId();
  return (
    <div className="mb-4">
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <input id={id} dir="auto" aria-describedby={hint ? `${id}-hint` : undefined} className={inputClass} {...rest} />
      {hint && (
        <p id={`${id}-hint`} className="caption mt-1">
          {hint}
        </p>
      )}
    </div>
  );
};
