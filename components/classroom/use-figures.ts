'use client';

import { useLocale } from 'next-intl';
import { useSettings } from '@/lib/stores';

const CUSTOM = { ar: 'arab', en: 'latn' } as const;

/** Figures with the two decimals that they are computed to, so that the screen and the file say the same. */
export const useFigures = (): ((value: number) => string) => {
  const locale = useLocale();
  const digits = useSettings(({ settings }) => settings.digits);
  const tag = `${locale}-u-nu-${digits === 'auto' ? CUSTOM[locale] : digits}`;
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  return (value) => format.format(value);
};
