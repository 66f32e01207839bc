import type { Metadata } from 'next';
import { useTranslations } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/lib/i18n';

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('offline'))('title'),
});

/** Shown by app/sw.ts where a page is not kept and there is no network. */
export default function OfflinePage(): ReactNode {
  const t = useTranslations('offline');
  return (
    <section className="py-16 text-center">
      <h1 className="font-title text-4xl leading-normal font-bold">{t('title')}</h1>
      <p className="mt-2 mb-8 text-faded">{t('text')}</p>
      <Link href="/" className={buttonClass('main')}>
        {t('toLibrary')}
      </Link>
    </section>
  );
}
