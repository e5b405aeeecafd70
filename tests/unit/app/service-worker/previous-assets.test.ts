import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  fromPreviousAssets,
  keepPreviousAssets,
  previousAssetsCacheName,
} from '#src/app/service-worker/previous-assets.ts';
import { storedCompressed } from '#src/app/service-worker/stored-compressed.ts';

const origin = 'https://evenkeel.example.org';

/** As much of the browser's CacheStorage as is used. */
function pretendCaches() {
  const stores = new Map<string, Map<string, string>>();
  const open = (name: string) => {
    const store = stores.get(name) ?? new Map<string, string>();
    stores.set(name, store);
    return Promise.resolve({
      keys: () => Promise.resolve([...store.keys()].map((url) => new Request(url))),
      match: (request: Request) => Promise.resolve(new Response(store.get(request.url))),
      put: async (request: Request, response: Response) => {
        store.set(request.url, await response.text());
      },
    });
  };
  const match = (request: Request, { cacheName }: { cacheName: string }) => {
    const kept = stores.get(cacheName)?.get(request.url);
    return Promise.resolve(kept === undefined ? undefined : new Response(kept));
  };
  return { stores, storage: { open, match, delete: (name: string) => Promise.resolve(stores.delete(name)) } };
}

const { stores, storage } = pretendCaches();

beforeEach(() => {
  stores.clear();
  vi.stubGlobal('caches', storage);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('when a new version takes over', () => {
  beforeEach(() => {
    const entries = ['/assets/old.js', '/assets/same.js', '/index.html?__WB_REVISION__=1', '/assets/new.js'];
    stores.set('precache', new Map(entries.map((path) => [origin + path, path])));
  });

  test('exactly the hashed files that only the old one had are kept', async () => {
    await keepPreviousAssets('precache', new Set([`${origin}/assets/same.js`, `${origin}/assets/new.js`]));
    expect([...(stores.get(previousAssetsCacheName)?.keys() ?? [])]).toEqual([`${origin}/assets/old.js`]);
  });

  test('what was kept from the version before is let go', async () => {
    stores.set(previousAssetsCacheName, new Map([[`${origin}/assets/older.js`, 'older']]));
    await keepPreviousAssets('precache', new Set());
    expect(stores.get(previousAssetsCacheName)?.has(`${origin}/assets/older.js`)).toBe(false);
  });
});

describe('an old tab that asks for a part', () => {
  test('gets its own version of it, without the network', async () => {
    const network = vi.fn();
    vi.stubGlobal('fetch', network);
    stores.set(previousAssetsCacheName, new Map([[`${origin}/assets/old.js`, 'old part']]));
    const response = await fromPreviousAssets(new Request(`${origin}/assets/old.js`));
    expect(await response.text()).toBe('old part');
    expect(network).not.toHaveBeenCalled();
  });

  test('gets it unpacked where it is stored compressed', async () => {
    const request = new Request(`${origin}/assets/old.js`);
    const plugin = storedCompressed(new Set([request.url]));
    const kept = await plugin.cacheWillUpdate({ request, response: new Response('old part') });
    vi.stubGlobal('caches', { match: () => Promise.resolve(kept) });
    const response = await fromPreviousAssets(request);
    expect(await response.text()).toBe('old part');
  });

  test('of no version at hand is sent to the network', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('from the network')));
    const response = await fromPreviousAssets(new Request(`${origin}/assets/unknown.js`));
    expect(await response.text()).toBe('from the network');
  });
});
