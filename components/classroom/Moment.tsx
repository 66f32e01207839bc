'use client';

import { useLocale } from 'next-intl';
import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useSettings } from '@/lib/stores';

const CUSTOM = { ar: 'arab', en: 'latn' } as const;

/** An instant in the hour of whoever looks at it; the server does not know her time zone, so it comes with the script. */
export const Moment = ({ at }: { at: Date | string }): ReactNode => {
  const locale = useLocale();
  const digits = useSettings(({ settings }) => settings.digits);
  const isHere = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const instant = new Date(at);
  const tag = `${locale}-u-ca-gregory-nu-${digits === 'auto' ? CUSTOM[locale] : digits}`;
  return (
    <time dateTime={instant.toISOString()}>
      <bdi>
        {isHere ? new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(instant) : '…'}
      </bdi>
    </time>
  );
};
