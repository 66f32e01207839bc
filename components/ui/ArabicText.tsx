import type { ReactNode } from 'react';

/** Arabic that stands in an interface of any language: isolated, so that neither disturbs the order of the other. */
export const ArabicText = ({ children, className }: { children: ReactNode; className?: string }): ReactNode => (
  <bdi lang="ar" dir="rtl" className={className}>
    {children}
  </bdi>
);
