import { lexiconTables } from '@/content/lexicon-tables';
import { makeLexiconFile } from '@/lib/lexicon';

/** Written once, at build: no page carries the lexicon, a Web Worker fetches it from here and calls `parseLexiconFile`. */
export const dynamic = 'force-static';

/** Kept for an hour: an older lexicon would not fit newer code. Its type stands in next.config.js, seen there by what compresses it. */
export const GET = (): Response =>
  new Response(makeLexiconFile(lexiconTables()), { headers: { 'Cache-Control': 'public, max-age=3600' } });
