'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useLinkStatus } from 'next/link';
import { useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { NavigationLink } from './navigation';
import { directionOf } from './routing';

/**
 * A link that fetches its page once the reader points at it, focuses it or puts a finger on it. Left to itself Next
 * fetches every page whose link is in sight: 24 requests while the first page still starts, on a phone's data.
 */
export const Link = ({ children, ...props }: ComponentProps<typeof NavigationLink>): ReactNode => {
  const [isWanted, setWanted] = useState(false);
  // without a network a fetch begun here fails under the click that follows, and the click may then wait for it for ever
  const want = (): void => {
    if (navigator.onLine) setWanted(true);
  };
  return (
    <NavigationLink
      onPointerEnter={want}
      onPointerDown={want}
      onFocus={want}
      {...props}
      prefetch={isWanted && props.prefetch !== false ? null : false}
    >
      {children}
      <Pending />
    </NavigationLink>
  );
};

const Pending = (): ReactNode => (useLinkStatus().pending ? <OnItsWay /> : null);

/** On a slow line the page that was left still stands there: at its head it says that the next one is coming. */
const OnItsWay = (): ReactNode => {
  const t = useTranslations('loading');
  const locale = useLocale();
  return (
    // The link around it may be the title of a text: Arabic, in the reading face.
    <span
      role="status"
      lang={locale}
      dir={directionOf(locale)}
      className="loading-page caption fixed inset-x-0 top-0 z-20 border-b border-line bg-card py-2 text-center font-interface font-normal"
    >
      {t('text')}
    </span>
  );
};
