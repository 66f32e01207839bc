'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { useSettings } from '@/lib/stores';
import { printDigits, printNumber, printPercent } from './printed-number';

/** The custom of each interface language; a reader may set it otherwise. */
const CUSTOM = { ar: 'arab', en: 'latn' } as const;

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;

export type Numbers = {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A day as it is written, or an instant as the day it is here: 2019-04-25 → ٢٥ أبريل ٢٠١٩. */
  readonly date: (instant: string) => string;
};

/**
 * Numbers and dates in the reader's digits. Browsers disagree on the digits of `ar`, so the numbering system is always
 * named; messages choose the plural form by `count` and print what this hook returns.
 */
export const useNumbers = (): Numbers => {
  const locale = useLocale();
  const t = useTranslations('dates');
  const chosen = useSettings(({ settings }) => settings.digits);
  const digits = chosen === 'auto' ? CUSTOM[locale] : chosen;
  return useMemo(
    () => ({
      number: (value) => printNumber(value, { locale, digits }),
      percent: (share) => printPercent(share, { locale, digits }),
      date: (instant) => {
        const { year, month, day } = dayOf(instant);
        return t('long', {
          day: printDigits(String(day), digits),
          month: t(`months.${MONTHS[month - 1] ?? '1'}`),
          year: printDigits(String(year), digits),
        });
      },
    }),
    [digits, locale, t],
  );
};

const DAY_ALONE = /^(\d{4})-(\d{2})-(\d{2})$/;

const dayOf = (instant: string): { readonly year: number; readonly month: number; readonly day: number } => {
  // As an instant it would be midnight in Greenwich, which in America is the day before.
  const [, year, month, day] = DAY_ALONE.exec(instant) ?? [];
  if (year !== undefined) return { year: Number(year), month: Number(month), day: Number(day) };
  const date = new Date(instant);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
};
