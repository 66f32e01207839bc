import { createHash } from 'node:crypto';

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;

/** What a policy must name to let the inline scripts of a page run: `'sha256-…'` of each text. */
export const hashInlineScripts = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(INLINE_SCRIPT)].map(
      ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  ),
];

/**
 * Nothing but this site, and of inline scripts only those named, by hash or nonce.
 * Style attributes are allowed, for a chart draws with them; style elements are not.
 */
export const makePolicy = (allowedScripts: readonly string[]): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...allowedScripts].join(' '),
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
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
