import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import createNextIntlPlugin from 'next-intl/plugin';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');
const isDevelopment = process.env.NODE_ENV === 'development';

/**
 * As strict as static pages allow: Next writes the page data into inline scripts whose text is not known
 * before the build, and a nonce would make every page dynamic, hence 'unsafe-inline' (no 'unsafe-eval', no host).
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const securityHeaders = [
  { key: 'Content-Security-Policy', value: contentSecurityPolicy },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), browsing-topics=()' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

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

/** @type {import('next').NextConfig} */
const config = {
  env: { FAHM_VERSION: version() },
  poweredByHeader: false,
  reactStrictMode: true,
  // The root layout lies in app/[locale], so the page for addresses without a language needs its own document.
  experimental: { globalNotFound: true },
  headers: async () => [
    { source: '/(.*)', headers: securityHeaders },
    // Next compresses what it knows to be text before the route answers; the lexicon is 1.6 MB of it.
    { source: '/lexicon', headers: [{ key: 'Content-Type', value: 'text/plain; charset=utf-8' }] },
  ],
  redirects: async () => [{ source: '/', destination: '/ar', permanent: false }],
};

export default withNextIntl(config);
