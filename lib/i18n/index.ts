export { Link } from './Link';
export { usePathname, useRouter } from './navigation';
export { directionOf, routing } from './routing';
export type { Locale } from './routing';
