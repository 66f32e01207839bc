import type { ReactNode } from 'react';

/**
 * A frame of its own for a table: where the table is wider than the page (large letters, a narrow screen) it scrolls in
 * there, by touch and by keyboard, and the page stays where it is.
 */
export const WideTable = ({ label, children }: { label: string; children: ReactNode }): ReactNode => (
  <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
    {children}
  </div>
);
