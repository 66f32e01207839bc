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

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The embedded database brings its own WebAssembly, pg loads parts by name: both stay packages of their own.
  serverExternalPackages: ['@electric-sql/pglite', 'pg'],
  // Read from disk at run time, so the tracer can't see them.
  outputFileTracingIncludes: { '/api/**': ['./lib/classroom/migrations/**/*'] },
  // The root layout lies in app/[locale], so the page for addresses without a language needs its own document.
  experimental: { globalNotFound: true },
  headers: async () => [{ source: '/(.*)', headers: securityHeaders }],
  redirects: async () => [{ source: '/', destination: '/ar', permanent: false }],
};

export default withNextIntl(config);
