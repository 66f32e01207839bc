import { render } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import { NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import type { Locale } from '@/lib/i18n';

const MESSAGES = { ar, en };

/** Renders with the messages of a language, Arabic unless told; a missing message fails the test. */
export const renderIn = (node: ReactNode, locale: Locale = 'ar'): RenderResult =>
  render(
    <NextIntlClientProvider
      locale={locale}
      messages={MESSAGES[locale]}
      timeZone="UTC"
      onError={(error) => {
        throw error;
      }}
    >
      {node}
    </NextIntlClientProvider>,
  );
