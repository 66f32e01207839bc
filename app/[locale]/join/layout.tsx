import type { ReactNode } from 'react';

/* Made for whoever asks: never at build, never kept. */
export const dynamic = 'force-dynamic';
export const dynamicParams = true;

export default function JoinLayout({ children }: { children: ReactNode }): ReactNode {
  return children;
}
