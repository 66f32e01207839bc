import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type NextRequest, NextResponse } from 'next/server';
import { hashInlineScripts, makePolicy } from '@/app/content-security-policy';
import { settingsScript } from '@/lib/stores';

/*
 * Next writes the data of a page into inline scripts. A static page is a file, so its scripts are named by hash; a page
 * that is made for the request gets a nonce, which Next reads from the policy and puts on its scripts.
 */

const NOT_FOUND = '/_not-found';
/** The script that our layout writes by hand; Next's own get the nonce. */
const layoutScript = `<script>${settingsScript}</script>`;

export const proxy = ({ nextUrl, headers: sent }: NextRequest): NextResponse => {
  if (process.env.NODE_ENV === 'development') {
    const response = NextResponse.next();
    // React explains its errors by eval there, and styles come as elements.
    const policy = makePolicy(["'unsafe-inline'", "'unsafe-eval'"]).replace("style-src 'self'", "$& 'unsafe-inline'");
    response.headers.set('Content-Security-Policy', policy);
    return response;
  }

  const hashes = hashesOf(nextUrl.pathname);
  if (hashes) {
    const response = NextResponse.next();
    response.headers.set('Content-Security-Policy', makePolicy(hashes));
    return response;
  }

  // Made for the request, or unknown: then the answer is the static page that says so.
  const nonce = `'nonce-${randomBytes(16).toString('base64')}'`;
  const policy = makePolicy([nonce, ...hashInlineScripts(layoutScript), ...(hashesOf(NOT_FOUND) ?? [])]);
  const headers = new Headers(sent);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
};

export const config = { matcher: '/((?!_next/|serwist/|icons/|lexicon$|.*\\.).*)' };

const built = (...names: readonly string[]): string =>
  path.join(/* turbopackIgnore: true */ process.cwd(), '.next', ...names);

type PrerenderManifest = { readonly routes: Readonly<Record<string, { readonly dataRoute: string | null }>> };

/** Addresses of static pages; what has no page data is a file (/icon.svg). */
const readPages = (): ReadonlySet<string> => {
  const manifest = JSON.parse(readFileSync(built('prerender-manifest.json'), 'utf8')) as PrerenderManifest;
  return new Set(Object.entries(manifest.routes).flatMap(([page, { dataRoute }]) => (dataRoute ? page : [])));
};

let pages: ReadonlySet<string> | undefined;
const hashes = new Map<string, readonly string[]>();

/** Hashes of a static page's inline scripts, read from the build once; undefined where the address is no static page. */
const hashesOf = (address: string): readonly string[] | undefined => {
  pages ??= readPages();
  const page = address.replace(/\/$/, '');
  if (!pages.has(page)) return undefined;
  const found = hashes.get(page) ?? hashInlineScripts(readFileSync(built('server', 'app', `${page}.html`), 'utf8'));
  hashes.set(page, found);
  return found;
};
