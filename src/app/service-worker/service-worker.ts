import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { hashedFilesPath } from '#src/app/hosting/security-headers.ts';
import { fromPreviousAssets, keepPreviousAssets } from './previous-assets.ts';
import { storedCompressed } from './stored-compressed.ts';

declare const self: ServiceWorkerGlobalScope;

const files = self.__WB_MANIFEST;
// The build decides which: tests/budgets/files-at-start.mjs.
const compressedFiles = files.flatMap((file) =>
  typeof file !== 'string' && 'storedCompressed' in file ? [new URL(file.url, self.location.href).href] : [],
);

const precache = new PrecacheController({ plugins: [storedCompressed(new Set(compressedFiles))] });
precache.addToCacheList(files);

self.addEventListener('install', (event) => {
  event.waitUntil(precache.install(event));
});

async function takeOver(event: ExtendableEvent): Promise<void> {
  const currentUrls = new Set(precache.getURLsToCacheKeys().values());
  // With a full disk an old tab may miss a lazy part; the new version must start all the same.
  await keepPreviousAssets(precache.strategy.cacheName, currentUrls).catch(() => undefined);
  await precache.activate(event);
  // The page that installed the application works offline from its first visit on. A page that is controlled
  // already is not touched by this; it changes hands only after SKIP_WAITING.
  await self.clients.claim();
}

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver(event));
});

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  const asksToTakeOver =
    typeof message === 'object' && message !== null && 'type' in message && message.type === 'SKIP_WAITING';
  // Never by itself: the practitioner decides when, so that no form is interrupted.
  if (asksToTakeOver) event.waitUntil(self.skipWaiting());
});

registerRoute(new PrecacheRoute(precache));
registerRoute(new NavigationRoute(precache.createHandlerBoundToURL('/index.html')));
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(hashedFilesPath),
  ({ request }) => fromPreviousAssets(request),
);
