import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { preview } from 'vite';
import { headersFor } from '../../src/app/hosting/security-headers.ts';

test('npm start serves the application with its real headers', async () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  // A free port is asked for: the usual one may be in use by the person who runs the tests.
  const server = await preview({
    root,
    configFile: `${root}vite.config.ts`,
    preview: { port: 0 },
    logLevel: 'error',
  });
  const { port } = server.httpServer.address() as AddressInfo;
  try {
    for (const path of ['/', '/clients/anyone', '/service-worker.js', '/assets/missing.js']) {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      const { 'Cache-Control': cacheControl, ...security } = headersFor(path);
      const missing = path.startsWith('/assets/');
      expect(response.status).toBe(missing ? 404 : 200);
      expect(response.headers.get('Cache-Control')).toBe(missing ? 'no-store' : cacheControl);
      for (const [name, value] of Object.entries(security)) expect(response.headers.get(name)).toBe(value);
    }
  } finally {
    await server.close();
  }
});
