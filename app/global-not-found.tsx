import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { fontVariables } from '@/app/fonts';
import { buttonClass } from '@/components/ui/button';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';
import { directionOf } from '@/lib/i18n';
import { defaultAttributes, settingsScript } from '@/lib/stores';
import './globals.css';

export const metadata: Metadata = { title: `${ar.notFound.title} · ${en.notFound.title}` };

const LANGUAGES = [
  { locale: 'ar', messages: ar },
  { locale: 'en', messages: en },
] as const;

/*
 * One static page answers every unknown address, since notFound() in a page sends an empty shell that only a script
 * fills. It says everything in both languages; where the address names one, this script leaves that one alone.
 */
const languageScript = `{const l=location.pathname.split('/')[1],h=document.documentElement;if(l==='ar'||l==='en'){h.dataset.only=l;h.lang=l;h.dir=l==='ar'?'rtl':'ltr'}}`;

export default function GlobalNotFound(): ReactNode {
  return (
    <html lang="ar" dir="rtl" className={fontVariables} {...defaultAttributes} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: settingsScript + languageScript }} />
      </head>
      <body className="bg-paper text-ink">
        <main className="mx-auto grid max-w-3xl gap-16 px-4 py-24 text-center">
          {LANGUAGES.map(({ locale, messages: { notFound } }) => (
            <section key={locale} lang={locale} dir={directionOf(locale)} data-language={locale}>
              <h1 className="page-title">{notFound.title}</h1>
              <p className="mt-2 mb-6 text-faded">{notFound.text}</p>
              <a href={`/${locale}`} className={buttonClass('main')}>
                {notFound.home}
              </a>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
