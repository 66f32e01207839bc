import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/lib/i18n';

/** The colophon: what Fahm is made with and what it does not do. */
export const SiteFooter = (): ReactNode => {
  const t = useTranslations('site');
  return (
    <footer className="mx-auto w-full max-w-[65.3rem] px-5 pb-10 text-center print:hidden">
      <div className="border-t border-line pt-3">
        <nav aria-label={t('classroom')} className="flex flex-wrap justify-center gap-x-6">
          <Link href="/join" prefetch={false} className="inline-flex min-h-11 items-center text-accent">
            {t('join')}
          </Link>
          <Link href="/teach" prefetch={false} className="inline-flex min-h-11 items-center text-accent">
            {t('teach')}
          </Link>
        </nav>
        <p className="caption mx-auto max-w-prose text-balance">{t('colophon')}</p>
      </div>
    </footer>
  );
};
