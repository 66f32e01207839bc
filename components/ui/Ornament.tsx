import type { ReactNode } from 'react';

/** Three rhombic dots: the end of a text, or the face of an empty page. */
export const Ornament = ({ className = '' }: { className?: string }): ReactNode => (
  <span aria-hidden className={`flex justify-center gap-3 text-2xl ${className}`}>
    <span className="nuqta" />
    <span className="nuqta -translate-y-2" />
    <span className="nuqta" />
  </span>
);
