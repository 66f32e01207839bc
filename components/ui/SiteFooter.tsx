import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** The colophon: what Fahm is made with and what it does not do. */
export const SiteFooter = (): ReactNode => {
  const t = useTranslations('site');
  return (
    <footer className="mx-auto w-full max-w-[65.3rem] px-5 pb-10 text-center print:hidden">
      <p className="caption mx-auto max-w-prose border-t border-line pt-5 text-balance">{t('colophon')}</p>
    </footer>
  );
};
