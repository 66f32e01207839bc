/// <reference lib="webworker" />
import { NetworkOnly, Serwist } from 'serwist';
import type { PrecacheEntry, SerwistGlobalConfig, SerwistPlugin } from 'serwist';

declare global {
  interface WorkerGlobalScope extends SerwistGlobalConfig {
    /** Every static file and page, put in by the build. */
    __SW_MANIFEST: (PrecacheEntry | string)[] | undefined;
  }
}
declare const self: ServiceWorkerGlobalScope;

/*
 * Everything public is kept at the first visit and answered from there. Nothing is kept later: what a server makes for
 * one person (/api, classroom pages) always comes from the network, and offline a page says so.
 */

/** Turbopack passes a worker its configuration in the address; a kept response would bring its own, without it. */
const workerPlugin: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === 'worker'
      ? new Response(response.body, { status: response.status, headers: response.headers })
      : response,
};

/** The page of an assignment: what was begun there goes on, from what components/classroom/kept-attempt.ts has of it. */
const ASSIGNMENT = /^\/(ar|en)\/join\/[^/]+\/[^/]+$/;

/** Where a page is not kept and the network is off: `/` leads to the library as ever, the rest to a page that says so. */
const offlinePlugin: SerwistPlugin = {
  handlerDidError: async ({ request }) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/') return Response.redirect('/ar');
    const locale = pathname.startsWith('/en') ? 'en' : 'ar';
    return serwist.matchPrecache(`/${locale}/offline${ASSIGNMENT.test(pathname) ? '/attempt' : ''}`);
  },
};

const serwist = new Serwist({
  precacheEntries: self.__SW_MANIFEST ?? [],
  precacheOptions: {
    plugins: [workerPlugin],
    cleanupOutdatedCaches: true,
    // A learner's own text is named in the address of one page for all; the lexicon's version is that of this worker.
    ignoreURLParametersMatching: [/^text$/, /^version$/],
  },
  // A new version waits until the reader asks for it, or has closed every page.
  skipWaiting: false,
  clientsClaim: true,
  runtimeCaching: [
    {
      matcher: ({ request }) => request.mode === 'navigate',
      handler: new NetworkOnly({ plugins: [offlinePlugin] }),
    },
  ],
});

serwist.addEventListeners();
