'use client';

import { useLocale } from 'next-intl';
import { useMemo } from 'react';
import { useSettings } from '@/lib/stores';

/** The custom of each interface language; a reader may set it otherwise. */
const CUSTOM = { ar: 'arab', en: 'latn' } as const;

export type Numbers = {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly date: (instant: string) => string;
};

/**
 * Numbers and dates in the reader's digits. Browsers disagree on the digits of `ar`, so the numbering system is always
 * named; messages choose the plural form by `count` and print what this hook returns.
 */
export const useNumbers = (): Numbers => {
  const locale = useLocale();
  const digits = useSettings(({ settings }) => settings.digits);
  return useMemo(() => {
    const tag = `${locale}-u-ca-gregory-nu-${digits === 'auto' ? CUSTOM[locale] : digits}`;
    const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
    const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
    return {
      number: (value) => number.format(value),
      percent: (share) => percent.format(share),
      date: (instant) => date.format(new Date(instant)),
    };
  }, [locale, digits]);
};
