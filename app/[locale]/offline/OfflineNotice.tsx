import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { Link } from '@/lib/i18n';

/** A page that is not kept, and no network to fetch it. */
export const OfflineNotice = (): ReactNode => {
  const t = useTranslations('offline');
  return (
    <section className="py-16 text-center">
      <h1 className="page-title">{t('title')}</h1>
      <p className="mt-2 mb-8 text-faded">{t('text')}</p>
      <Link href="/" className={buttonClass('main')}>
        {t('toLibrary')}
      </Link>
    </section>
  );
};
