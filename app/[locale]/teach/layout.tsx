import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';

/* Made for the teacher who asks: never at build, never kept. */
export const dynamic = 'force-dynamic';
export const dynamicParams = true;

export default async function TeachLayout({ children }: { children: ReactNode }): Promise<ReactNode> {
  return <NextIntlClientProvider messages={await getMessages()}>{children}</NextIntlClientProvider>;
}
