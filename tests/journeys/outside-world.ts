import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What lies beyond the application's own address: nothing answers there, and every attempt is remembered. */
export interface OutsideWorld {
  /** To be given to the browser as its proxy for every address but the application's own. */
  readonly proxy: string;
  /** The addresses that something in the browser asked for. */
  readonly attempts: readonly string[];
  close(): Promise<void>;
}

// Chromium and Chrome ask their maker for updates and accounts whatever switches they are given. A page that
// asked the same hosts would be seen by the profile, which watches the requests of pages and service workers.
const browserErrand = /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gstatic|gvt1)\.com(:443|\/|$)/;

/**
 * A proxy sees what no listener in the page does: requests of service workers, of workers, and of the
 * browser on the page's behalf.
 */
export async function watchOutsideWorld(): Promise<OutsideWorld> {
  const attempts: string[] = [];
  function remember(url: string | undefined): void {
    if (url !== undefined && !browserErrand.test(url)) attempts.push(url);
  }
  const server = createServer((request, response) => {
    remember(request.url);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    remember(request.url);
    // A browser that is killed leaves its connections without a word; nobody waits for an answer then.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  server.on('upgrade', (request, socket) => {
    remember(request.url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    attempts,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}
