'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link, usePathname } from '@/lib/i18n';

const LINKS = [
  { href: '/', label: 'library' },
  { href: '/texts', label: 'texts' },
  { href: '/progress', label: 'progress' },
  { href: '/settings', label: 'settings' },
] as const;

const linkClass =
  'inline-flex min-h-10 items-center rounded-md px-2 text-ink no-underline hover:bg-wash aria-[current=page]:font-bold aria-[current=page]:text-accent sm:px-3';

export const SiteHeader = (): ReactNode => {
  const t = useTranslations('site');
  const pathname = usePathname();
  const other = useLocale() === 'ar' ? 'en' : 'ar';
  return (
    <header className="border-b border-line print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-2 focus:z-30 focus:bg-card focus:p-3"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex max-w-3xl flex-wrap items-center gap-x-4 px-4 py-2">
        <Link
          href="/"
          className="inline-flex min-h-11 items-center font-title text-3xl leading-tight font-bold text-accent no-underline"
        >
          {t('name')}
        </Link>
        <nav aria-label={t('navigation')} className="ms-auto">
          <ul className="-mx-2 flex flex-wrap items-center">
            {LINKS.map(({ href, label }) => (
              <li key={href}>
                <Link href={href} className={linkClass} {...(pathname === href ? { 'aria-current': 'page' } : {})}>
                  {t(label)}
                </Link>
              </li>
            ))}
            <li>
              <Link href={pathname} locale={other} lang={other} hrefLang={other} className={linkClass}>
                {t('otherLanguage')}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
};
