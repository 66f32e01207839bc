import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { withSerwist } from '@serwist/turbopack';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin({
  requestConfig: './lib/i18n/request.ts',
  // Messages are parsed when the app is built: no page carries the parser, or waits for it.
  experimental: { messages: { path: './content/messages', locales: 'infer', format: 'json', precompile: true } },
});

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

/** A worker keeps to the policy of its own file, not of the page; pages get theirs in proxy.ts. */
const workerPolicy = {
  key: 'Content-Security-Policy',
  value: "default-src 'none'; script-src 'self'; connect-src 'self'",
};

/**
 * The version is a hash of everything that makes the app: what an older one prepared in a browser (my texts, the pages
 * kept for offline) is told apart by it, and the same sources give the same version anywhere.
 */
const version = () => {
  const hash = createHash('sha256').update(readFileSync('package-lock.json'));
  for (const folder of ['app', 'components', 'content', 'lib']) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name));
    for (const file of files.filter((name) => statSync(name).isFile()).sort())
      hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
};

/**
 * What the last-resort error page says, in each language: `{ar: {title, text, retry}, en: …}`. Every page carries that
 * page's script, which must not bring 120 KB of messages along.
 */
const lastResort = () =>
  JSON.stringify(
    Object.fromEntries(
      ['ar', 'en'].map((locale) => [locale, JSON.parse(readFileSync(`content/messages/${locale}.json`, 'utf8')).error]),
    ),
  );

/** @type {import('next').NextConfig} */
const config = {
  env: { FAHM_VERSION: version(), FAHM_LAST_RESORT: lastResort() },
  poweredByHeader: false,
  reactStrictMode: true,
  // The embedded database brings its own WebAssembly, pg loads parts by name: both stay packages of their own.
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  // Read from disk at run time, so the tracer can't see them.
  outputFileTracingIncludes: { '/api/**': ['./lib/classroom/migrations/**/*'] },
  // The root layout lies in app/[locale], so the page for addresses without a language needs its own document.
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: '/(.*)', headers: securityHeaders },
    { source: '/_next/static/(.*)', headers: [workerPolicy] },
    // A browser asks for it at each visit: a kept copy would hide a new version.
    { source: '/serwist/(.*)', headers: [workerPolicy, { key: 'Cache-Control', value: 'no-cache' }] },
    // Next compresses what it knows to be text before the route answers; the lexicon is 1.6 MB of it.
    { source: '/lexicon', headers: [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }] },
  ],
  redirects: async () => [{ source: '/', destination: '/ar', permanent: false }],
};

export default withSerwist(withNextIntl(config));
