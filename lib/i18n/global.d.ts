import type messages from '../../content/messages/ar.json';
import type { Locale } from './routing';

/** Types the message keys and languages: a missing key is a type error. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}
