export { Link, usePathname, useRouter } from './navigation';
export { directionOf, routing } from './routing';
export type { Locale } from './routing';
