'use client';

import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import type ar from '@/content/messages/ar.json';
import './globals.css';

type Messages = typeof ar.error;

/**
 * Stands in for the whole document where even the layout failed: no messages, stores or fonts can be counted on. The
 * address still says the language; where it does not, Arabic is the first.
 */
export default function GlobalError({ reset }: { error: Error; reset: () => void }): ReactNode {
  const isEnglish = typeof window !== 'undefined' && window.location.pathname.split('/')[1] === 'en';
  const locale = isEnglish ? 'en' : 'ar';
  // Written by next.config.js from the messages of both languages.
  const messages = JSON.parse(process.env.FAHM_LAST_RESORT ?? '{}') as Partial<Record<typeof locale, Messages>>;
  const { title, text, retry } = messages[locale] ?? {};
  return (
    <html lang={locale} dir={isEnglish ? 'ltr' : 'rtl'} suppressHydrationWarning>
      <body className="bg-paper text-ink">
        <title>{title}</title>
        <main className="py-24 text-center">
          <h1 className="page-title">{title}</h1>
          <p className="mt-2 mb-8 text-faded">{text}</p>
          <button type="button" className={buttonClass('main')} onClick={reset}>
            {retry}
          </button>
        </main>
      </body>
    </html>
  );
}
