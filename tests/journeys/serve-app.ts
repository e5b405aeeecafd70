import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashedFilesPath, headersFor } from '../../src/app/hosting/security-headers.ts';

const builtApp = fileURLToPath(new URL('../../dist/', import.meta.url));

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The built application on a port of its own, with the headers that a real host sends. */
export interface Site {
  /** Stays the same when the server is stopped and started again: it is where the browser keeps the records. */
  readonly origin: string;
  /** The paths asked for since the start, in their order. */
  readonly requests: readonly string[];
  /** From now on this folder is served: how a new version is put in place of the old. */
  serveFolder(folder: string): void;
  /** Takes the server away, connections and all. */
  stop(): Promise<void>;
  /** Brings it back on the same port. */
  start(): Promise<void>;
}

/** @param folder the built application; `dist` where it is left out */
export async function serveApp(folder: string = builtApp): Promise<Site> {
  const requests: string[] = [];
  let root = folder;
  let port = 0;
  let server: Server | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname);
    const path = normalize(decodeURIComponent(pathname));
    const wantsPage = extname(path) === '';
    const file = join(root, wantsPage ? 'index.html' : path);
    const headers = headersFor(pathname);
    try {
      const content = await readFile(file);
      const contentType = contentTypes[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { ...headers, 'Content-Type': contentType }).end(content);
    } catch {
      // As a host does it: a missing file is missing, and nothing may remember it as such for ever.
      const cacheControl = path.startsWith(hashedFilesPath) ? { 'Cache-Control': 'no-store' } : {};
      response.writeHead(404, { ...headers, ...cacheControl }).end();
    }
  }

  async function start(): Promise<void> {
    if (server !== undefined) return;
    const started = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve, reject) => {
      started.once('error', reject);
      started.listen(port, '127.0.0.1', resolve);
    });
    port = (started.address() as AddressInfo).port;
    server = started;
  }

  async function stop(): Promise<void> {
    const stopped = server;
    if (stopped === undefined) return;
    server = undefined;
    const closed = new Promise((resolve) => stopped.close(resolve));
    stopped.closeAllConnections();
    await closed;
  }

  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    serveFolder(next) {
      root = next;
    },
    start,
    stop,
  };
}
