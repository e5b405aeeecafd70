import { hashedFilesPath } from '#src/app/hosting/security-headers.ts';
import { unpacked } from './stored-compressed.ts';

/**
 * An old tab that stays open across an update still asks for the lazy chunks and worker files of the version
 * it was started with. This cache holds exactly that one version; the next activation replaces it.
 */
export const previousAssetsCacheName = 'previous-assets';

/**
 * Copies the hashed files that the version taking over no longer lists out of the precache, before the
 * precache deletes them. The compressed ones stay compressed.
 *
 * @param precacheName the cache that holds the files of both versions
 * @param currentUrls the absolute addresses that belong to the version taking over
 */
export async function keepPreviousAssets(
  precacheName: string,
  currentUrls: ReadonlySet<string>,
): Promise<void> {
  await caches.delete(previousAssetsCacheName);
  const previous = await caches.open(previousAssetsCacheName);
  const precache = await caches.open(precacheName);
  for (const request of await precache.keys()) {
    const isHashedFile = new URL(request.url).pathname.startsWith(hashedFilesPath);
    if (!isHashedFile || currentUrls.has(request.url)) continue;
    const response = await precache.match(request);
    if (response !== undefined) await previous.put(request, response);
  }
}

/** Answers an old tab from its own version's files; what neither version has is asked of the network. */
export async function fromPreviousAssets(request: Request): Promise<Response> {
  const kept = await caches.match(request, { cacheName: previousAssetsCacheName, ignoreVary: true });
  return kept === undefined ? fetch(request) : unpacked(kept).catch(() => fetch(request));
}
