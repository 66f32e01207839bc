import { readdirSync } from 'node:fs';
import path from 'node:path';
import { articleIds, loadComparisons } from '@/content/library';
import { routing } from '@/lib/i18n';

const ROUTES = path.join(process.cwd(), 'app');

/** Folders whose pages a server makes for the person who asks: they are never kept. */
const PERSONAL = ['teach', 'join', 'account'];

/** What each dynamic part of an address can be. */
const VALUES: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  '[locale]': () => routing.locales,
  '[article]': articleIds,
  '[pair]': async () => (await loadComparisons()).map(({ id }) => id),
};

/** The address of every static page, read off the tree of routes: a new page works offline without being listed. */
export const staticPages = async (): Promise<readonly string[]> => {
  const routes = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file).split(path.sep))
    .filter((parts) => !parts.some((part) => PERSONAL.includes(part)));
  const addresses = routes.map((parts) => addressesOf(parts.filter((part) => !part.startsWith('('))));
  return (await Promise.all(addresses)).flat().sort();
};

/** `[locale]/read/[article]` → /ar/read/putin-kim-summit, …; none for a part whose values are not known. */
const addressesOf = async (parts: readonly string[]): Promise<readonly string[]> => {
  const values = await Promise.all(parts.map((part) => (part.startsWith('[') ? (VALUES[part]?.() ?? []) : [part])));
  return values.reduce<readonly string[]>(
    (addresses, own) => addresses.flatMap((address) => own.map((value) => `${address}/${value}`)),
    [''],
  );
};
