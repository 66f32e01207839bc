import { createSerwistRoute } from '@serwist/turbopack';
import { staticPages } from '../pages';

const revision = process.env.FAHM_VERSION ?? null;
const files = ['/lexicon', '/manifest.webmanifest', '/icon.svg', '/icons/192', '/icons/512'];

/** /serwist/sw.js: app/sw.ts, bundled at build with the list of all that it keeps. */
export const { dynamic, dynamicParams, revalidate, generateStaticParams, GET } = createSerwistRoute({
  swSrc: 'app/sw.ts',
  useNativeEsbuild: true,
  nextConfig: {},
  esbuildOptions: { sourcemap: false },
  globPatterns: ['.next/static/**/*.{js,css,woff2}'],
  additionalPrecacheEntries: [...staticPages(), ...files].map((url) => ({ url, revision })),
});
