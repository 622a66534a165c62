/** The worker that gives what has been loaded where there is no network. VitePress does not know it: see config.ts. */
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** What this release is called, and its parts that pages load when they are needed. */
declare const RELEASE: string;
declare const PARTS: string[];
declare const self: { skipWaiting(): void; readonly clients: { claim(): void } };

const cacheName = `${location.href} ${RELEASE}`;
// A page that is loaded anew hydrates with less, for which all of it will do.
const plugins = [
  { handlerDidError: ({ request }: { request: Request }) => caches.match(request.url.replace('.lean.js', '.js')) },
];
// The files of a release do not change; pages are as new as can be had.
registerRoute(/\/assets\/|\/search-..\.json$/, new CacheFirst({ cacheName, plugins }));
registerRoute(({ sameOrigin }) => sameOrigin, new NetworkFirst({ cacheName }));

addEventListener('install', (event: Event & { waitUntil?(done: Promise<void>): void }) => {
  self.skipWaiting();
  event.waitUntil?.(caches.open(cacheName).then((cache) => cache.addAll(PARTS)));
});

addEventListener('activate', async () => {
  self.clients.claim();
  for (const name of await caches.keys()) if (name.startsWith(location.href) && name !== cacheName) caches.delete(name);
});
