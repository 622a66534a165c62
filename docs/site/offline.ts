/** The worker that gives what has been loaded where there is no network. VitePress does not know it: see config.ts. */
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';

/** The parts of this release that pages load when they are needed: their names change with what is in them. */
declare const PARTS: string[];
declare const self: { skipWaiting(): void; readonly clients: { claim(): void } };

const cacheName = `${location.href} ${PARTS}`;
// A page that is loaded anew hydrates with less, for which all of it will do.
const plugins = [
  { handlerDidError: ({ request }: { request: Request }) => caches.match(request.url.replace('.lean.js', '.js')) },
];
// What has such a name does not change; all else is as new as can be had.
registerRoute(/\/assets\//, new CacheFirst({ cacheName, plugins }));
registerRoute(({ sameOrigin }) => sameOrigin, new NetworkFirst({ cacheName }));

addEventListener('install', (event: Event & { waitUntil?(done: Promise<void>): void }) => {
  self.skipWaiting();
  event.waitUntil?.(caches.open(cacheName).then((cache) => cache.addAll(PARTS)));
});

addEventListener('activate', async () => {
  self.clients.claim();
  for (const name of await caches.keys()) if (name.startsWith(location.href) && name !== cacheName) caches.delete(name);
});
