import { defineRouting } from 'next-intl/routing';

export const routing = defineRouting({
  locales: ['ar', 'en'],
  defaultLocale: 'ar',
  localePrefix: 'always',
  // The address says the language; nothing is kept in a cookie.
  localeCookie: false,
});

export type Locale = (typeof routing.locales)[number];

/** The base direction of a language's interface; article text is right to left whatever the interface. */
export const directionOf = (locale: Locale): 'rtl' | 'ltr' => (locale === 'ar' ? 'rtl' : 'ltr');
