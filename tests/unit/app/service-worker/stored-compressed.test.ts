import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { compressedAsHeader, storedCompressed, unpacked } from '#src/app/service-worker/stored-compressed.ts';

const origin = 'https://evenkeel.example.org';
const lazyPart = new Request(`${origin}/assets/lazy-part.js`);
const startPart = new Request(`${origin}/assets/start.js`);
const plugin = storedCompressed(new Set([lazyPart.url]));

const served = {
  'Content-Security-Policy': "default-src 'none'",
  'Content-Type': 'text/javascript; charset=utf-8',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
};

const script = `export const words = '${'perché no, naïve façade 🙂 '.repeat(200)}';\n`;

async function store(request: Request, response: Response): Promise<Response> {
  const stored = await plugin.cacheWillUpdate({ request, response });
  if (stored === null) throw new Error('refused');
  return stored;
}

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a file that is stored compressed', () => {
  const everyByte = Uint8Array.from(
    { length: 70_000 },
    (_, position) => (position * 31 + (position >> 8)) % 256,
  );

  test.each([
    ['text', new TextEncoder().encode(script)],
    ['bytes of any kind', everyByte],
    ['nothing', new Uint8Array()],
  ])('comes back byte for byte: %s', async (_, bytes) => {
    const stored = await store(lazyPart, new Response(bytes, { headers: served }));
    const answer = await plugin.cachedResponseWillBeUsed({ cachedResponse: stored });
    expect(await bytesOf(answer!)).toEqual(bytes);
  });

  test('lies in the store as gzip, smaller', async () => {
    const stored = await store(lazyPart, new Response(script));
    expect(stored.headers.get(compressedAsHeader)).toBe('gzip');
    const bytes = await bytesOf(stored);
    expect(bytes.length).toBeLessThan(script.length / 2);
    expect(gunzipSync(bytes).toString()).toBe(script);
  });

  test('keeps status and headers, but for those that told how it came over the network', async () => {
    const network = { 'Content-Encoding': 'br', 'Content-Length': '1234' };
    const response = new Response(script, { statusText: 'Fine', headers: { ...served, ...network } });
    const answer = await unpacked(await store(lazyPart, response));
    expect([answer.status, answer.statusText]).toEqual([200, 'Fine']);
    expect(Object.fromEntries(answer.headers)).toEqual(Object.fromEntries(new Headers(served)));
  });

  test.each(['cut short', 'changed'])('is as good as none when its bytes were %s', async (how) => {
    const stored = await store(lazyPart, new Response(script));
    const bytes = await bytesOf(stored);
    const damaged = how === 'changed' ? bytes.with(20, bytes[20]! ^ 255) : bytes.slice(0, -9);
    const cachedResponse = new Response(damaged, { headers: stored.headers });
    expect(await plugin.cachedResponseWillBeUsed({ cachedResponse })).toBeUndefined();
  });
});

describe('left as it is', () => {
  test('a file that a start needs, the very response', async () => {
    const response = new Response(script, { headers: served });
    const stored = await store(startPart, response);
    expect(stored).toBe(response);
    expect(await plugin.cachedResponseWillBeUsed({ cachedResponse: stored })).toBe(response);
  });

  test('every file in a browser without compression', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    const response = new Response(script, { headers: served });
    const stored = await store(lazyPart, response);
    expect(stored).toBe(response);
    expect(await (await unpacked(stored)).text()).toBe(script);
  });

  test('what an earlier version stored', async () => {
    const cachedResponse = new Response(script, { headers: served });
    expect(await plugin.cachedResponseWillBeUsed({ cachedResponse })).toBe(cachedResponse);
  });
});

test.each([
  ['a missing file', new Response('not found', { status: 404 })],
  ['a failing host', new Response('', { status: 503 })],
  ['no answer', Response.error()],
])('is refused: %s', async (_, response) => {
  expect(await plugin.cacheWillUpdate({ request: lazyPart, response: response.clone() })).toBeNull();
  expect(await plugin.cacheWillUpdate({ request: startPart, response })).toBeNull();
});

test('what is not stored stays not stored', async () => {
  expect(await plugin.cachedResponseWillBeUsed({})).toBeUndefined();
});
