import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const ENDINGS = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];

/** The file that an import names; undefined for packages. */
const fileOf = (name: string, importer: string): string | undefined => {
  const base = name.startsWith('@/')
    ? path.resolve(name.slice(2))
    : name.startsWith('.') && path.resolve(path.dirname(importer), name);
  return base
    ? ENDINGS.map((ending) => base + ending).find((file) => /\.tsx?$/.test(file) && existsSync(file))
    : undefined;
};

const importsOf = (source: string): readonly string[] =>
  [...source.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?'([^']+)'|import\('([^']+)'\)/g)].map(
    ([, fixed, late]) => fixed ?? late ?? '',
  );

const namespacesIn = (source: string): readonly string[] => {
  const named = [...source.matchAll(/use(?:Translations|Label)\('(\w+)/g)].map(([, name = '']) => name);
  if (!/useTranslations\(\)/.test(source)) return named;
  const keys = [...source.matchAll(/['"`](\w+)\.[\w.]*(?:\$\{|['"`])/g)].map(([, name = '']) => name);
  return [...named, ...keys];
};

/**
 * The namespaces of messages that the browser needs for a page: those that its client components name, wherever they
 * lie. Follows imports from `entry`; everything at or below a file with 'use client' runs in the browser.
 * `clientMessages('app/[locale]/read/[article]/page.tsx')` holds "reader" and "gloss".
 */
export const clientMessages = (entry: string, known: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string, above: boolean): void => {
    const source = readFileSync(file, 'utf8');
    const inBrowser = above || /^\s*'use client'/.test(source);
    const key = `${file} ${inBrowser}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (inBrowser) for (const name of namespacesIn(source)) if (known.has(name)) found.add(name);
    for (const name of importsOf(source)) {
      const next = fileOf(name, file);
      if (next) walk(next, inBrowser);
    }
  };
  walk(path.resolve(entry), false);
  return found;
};
