'use client';

import { useLocale } from 'next-intl';
import { useSettings } from '@/lib/stores';

/** The custom of each interface language; a reader may set it otherwise. */
const CUSTOM = { ar: 'arab', en: 'latn' } as const;

export type Numbers = {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  readonly date: (instant: string) => string;
};

const made = new Map<string, Numbers>();

/** Formatters are dear to make and every component asks for them, so there is one set a tag. */
const numbersIn = (tag: string): Numbers => {
  const known = made.get(tag);
  if (known) return known;
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const date = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const numbers: Numbers = {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    date: (instant) => date.format(new Date(instant)),
  };
  made.set(tag, numbers);
  return numbers;
};

/**
 * Numbers and dates in the reader's digits. Browsers disagree on the digits of `ar`, so the numbering system is always
 * named; messages choose the plural form by `count` and print what this hook returns.
 */
export const useNumbers = (): Numbers => {
  const locale = useLocale();
  const digits = useSettings(({ settings }) => settings.digits);
  return numbersIn(`${locale}-u-ca-gregory-nu-${digits === 'auto' ? CUSTOM[locale] : digits}`);
};
