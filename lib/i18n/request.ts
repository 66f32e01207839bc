import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import { locale as requestedLocale } from 'next/root-params';
import { routing } from './routing';

export default getRequestConfig(async () => {
  const requested = await requestedLocale();
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale;
  const { default: messages } = await import(`../../content/messages/${locale}.json`);
  return { locale, messages, timeZone: 'UTC' };
});
