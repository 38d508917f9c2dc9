/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, createHandlerBoundToURL, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { CacheFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { sendInBackground } from './shared/outbox/send-in-background.js';
import { showPushNotices } from './shared/push-in-worker.js';

declare const self: ServiceWorkerGlobalScope;

const SHELL = '/index.html';
/** Addresses that the server alone answers, and files. */
const NOT_OURS = [/^\/(desk|api|feeds|health|metrics|socket\.io|webhooks|open311)(\/|$|\?)/, /^\/b(\/|$|\?)/, /\.\w+($|\?)/];
const PATIENCE_MS = 6000;

precacheAndRoute(self.__WB_MANIFEST);
cleanupOutdatedCaches();
clientsClaim();

registerRoute(new NavigationRoute(createHandlerBoundToURL(SHELL), { denylist: NOT_OURS }));

// The server's page of a report comes first: it can be read before, and without, our program.
registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith('/b/') && !/\.\w+$/.test(url.pathname),
  async ({ request }) => {
    const page = fetch(request);
    const patience = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
    const first = await Promise.race([page, patience]).catch(() => undefined);
    return first ?? (await matchPrecache(SHELL)) ?? page;
  },
);

// The same for everybody and slow to change. What a secret opens is never kept here.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && ['/api/v1/reference', '/api/v1/boundaries'].includes(url.pathname),
  new StaleWhileRevalidate({ cacheName: 'city', plugins: [new ExpirationPlugin({ maxEntries: 8 })] }),
);

// What the first use does not need (map, board, live) is kept from its first use on; the names change with the contents.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/assets/'),
  new CacheFirst({ cacheName: 'parts', plugins: [new ExpirationPlugin({ maxEntries: 60, purgeOnQuotaError: true })] }),
);

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
const worker = {
  location: self.location,
  clients: self.clients,
  registration: self.registration,
  addEventListener: (type: string, handleEvent: (event: never) => void) => self.addEventListener(type, { handleEvent }),
};
sendInBackground(worker);
showPushNotices(worker);
