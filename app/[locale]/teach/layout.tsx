import type { ReactNode } from 'react';

/* Made for the teacher who asks: never at build, never kept. */
export const dynamic = 'force-dynamic';
export const dynamicParams = true;

export default function TeachLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
