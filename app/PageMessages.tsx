import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import { PAGE_MESSAGES, type PageWithMessages, SHARED_MESSAGES } from './page-messages';

type Props = {
  /** Left out for what stands round every page. */
  readonly page?: PageWithMessages;
  readonly children: ReactNode;
};

/** Gives the client components below it the messages of their page, and no others: `<PageMessages page="words">…`. */
export const PageMessages = async ({ page, children }: Props): Promise<ReactNode> => {
  const messages = await getMessages();
  const names = [...SHARED_MESSAGES, ...(page === undefined ? [] : PAGE_MESSAGES[page])];
  return (
    <NextIntlClientProvider messages={Object.fromEntries(names.map((name) => [name, messages[name]]))}>
      {children}
    </NextIntlClientProvider>
  );
};
