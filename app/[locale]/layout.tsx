import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { fontVariables } from '@/app/fonts';
import { PageMessages } from '@/app/PageMessages';
import { OfflineSupport } from '@/components/offline/OfflineSupport';
import { SiteFooter } from '@/components/ui/SiteFooter';
import { SiteHeader } from '@/components/ui/SiteHeader';
import { StorageNotice } from '@/components/ui/StorageNotice';
import { StoreHydrator } from '@/components/ui/StoreHydrator';
import { directionOf, routing } from '@/lib/i18n';
import { defaultAttributes, settingsScript } from '@/lib/stores';
import '../globals.css';

export const dynamicParams = false;
export const generateStaticParams = () => routing.locales.map((locale) => ({ locale }));

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf6ee' },
    { media: '(prefers-color-scheme: dark)', color: '#171512' },
  ],
};

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations('site');
  const name = t('name');
  return {
    title: { default: name, template: `%s · ${name}` },
    description: t('tagline'),
    // What a shared link shows; title and description are those of the page.
    openGraph: { siteName: name, type: 'website' },
  };
};

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>): Promise<ReactNode> {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  return (
    // The script below writes attributes on <html> before React looks at it.
    <html
      lang={locale}
      dir={directionOf(locale)}
      className={fontVariables}
      {...defaultAttributes}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: settingsScript }} />
      </head>
      <body className="min-h-dvh bg-paper text-ink">
        <PageMessages>
          <StoreHydrator />
          <SiteHeader />
          <StorageNotice />
          <main id="content">{children}</main>
          <SiteFooter />
          <OfflineSupport />
        </PageMessages>
      </body>
    </html>
  );
}
