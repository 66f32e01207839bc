import { readdirSync } from 'node:fs';
import path from 'node:path';
import { articleIds } from '@/content/library';
import { routing } from '@/lib/i18n';

const ROUTES = path.join(process.cwd(), 'app');

/** Folders whose pages a server makes for the person who asks: they are never kept. */
const PERSONAL = ['teach', 'join', 'account'];

/** What each dynamic part of an address can be. */
const VALUES: Readonly<Record<string, () => readonly string[]>> = {
  '[locale]': () => routing.locales,
  '[article]': articleIds,
};

/** The address of every static page, read off the tree of routes: a new page works offline without being listed. */
export const staticPages = (): readonly string[] =>
  readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file).split(path.sep))
    .filter((parts) => !parts.some((part) => PERSONAL.includes(part)))
    .flatMap((parts) => addressesOf(parts.filter((part) => !part.startsWith('('))))
    .sort();

/** `[locale]/read/[article]` → /ar/read/putin-kim-summit, …; none for a part whose values are not known. */
const addressesOf = (parts: readonly string[]): readonly string[] =>
  parts.reduce<readonly string[]>(
    (addresses, part) => {
      const values = part.startsWith('[') ? (VALUES[part]?.() ?? []) : [part];
      return addresses.flatMap((address) => values.map((value) => `${address}/${value}`));
    },
    [''],
  );
