'use client';

import { useLocale, useTranslations } from 'next-intl';
import { SlidersHorizontal } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, usePathname } from '@/lib/i18n';

const LINKS = [
  { href: '/', label: 'library' },
  { href: '/words', label: 'myWords' },
  { href: '/texts', label: 'texts' },
  { href: '/word', label: 'lexicon' },
  { href: '/progress', label: 'progress' },
] as const;

const linkClass =
  'inline-flex min-h-11 min-w-6 items-center justify-center px-1 text-ink no-underline decoration-accent decoration-2 underline-offset-[0.6em] hover:text-accent aria-[current=page]:text-accent aria-[current=page]:underline sm:px-3';

/** The running head: the name, the rooms of the house, and at the end what belongs to the reader. */
export const SiteHeader = (): ReactNode => {
  const t = useTranslations('site');
  const pathname = usePathname();
  const other = useLocale() === 'ar' ? 'en' : 'ar';
  const current = (href: string) => (pathname === href ? ({ 'aria-current': 'page' } as const) : {});
  return (
    <header className="double-rule print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-30 focus:bg-card focus:p-3"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-[65.3rem] flex-wrap items-center gap-x-6 px-5 py-2">
        <Link
          href="/"
          className="inline-flex min-h-11 items-center gap-2 font-title text-4xl leading-normal text-ink no-underline hover:text-accent"
        >
          {t('name')}
          <span aria-hidden className="nuqta text-lg" />
        </Link>
        <nav aria-label={t('navigation')} className="contents">
          <ul className="order-last -mx-1 flex w-full flex-wrap items-center text-sm min-[24rem]:gap-x-1 min-[24rem]:text-[0.9375rem] sm:order-none sm:mx-0 sm:w-auto sm:gap-x-0 sm:text-base">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className={linkClass} {...current(href)}>
                  {t(label)}
                </Link>
              </li>
            ))}
          </ul>
          <ul className="-me-1 ms-auto flex items-center">
            <li>
              <Link href={pathname} locale={other} lang={other} hrefLang={other} className={linkClass}>
                {t('otherLanguage')}
              </Link>
            </li>
            <li>
              <Link href="/settings" aria-label={t('settings')} className={linkClass} {...current('/settings')}>
                <SlidersHorizontal aria-hidden size={20} />
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
};
