import type { ReactNode } from 'react';
import { Ornament } from './Ornament';

/** What a page shows a newcomer: what will stand here, and where to begin. */
export const EmptyState = ({ text, children }: { text: ReactNode; children?: ReactNode }): ReactNode => (
  <div className="py-10 text-center">
    <Ornament />
    <p className="mx-auto mt-6 max-w-prose text-lg text-balance">{text}</p>
    {children && <div className="mt-6 flex flex-wrap justify-center gap-3">{children}</div>}
  </div>
);
