import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Ornament } from './Ornament';

/** The colophon: what Fahm is made with and what it does not do. */
export const SiteFooter = (): ReactNode => {
  const t = useTranslations('site');
  return (
    <footer className="mx-auto w-full max-w-[70rem] px-5 pb-10 text-center print:hidden">
      <Ornament className="mb-5" />
      <p className="caption mx-auto max-w-prose">{t('colophon')}</p>
    </footer>
  );
};
