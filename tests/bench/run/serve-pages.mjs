import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

const benchFolder = fileURLToPath(new URL('../', import.meta.url));

/**
 * @typedef {{ origin: string, folder: string, stop: () => Promise<void> }} Site Pages being served, and the folder that they
 *   are served from.
 */

/**
 * Builds pages as the application is built and serves them.
 *
 * @param {readonly string[]} pages paths inside the bench folder
 * @param {{ readable: boolean }} options readable leaves names in the code, for profiles
 * @returns {Promise<Site>}
 */
export async function servePages(pages, { readable }) {
  const outDir = mkdtempSync(join(tmpdir(), 'evenkeel-bench-'));
  const remove = () => rmSync(outDir, { recursive: true, force: true });
  process.once('exit', remove);
  const shared = { root: benchFolder, configFile: /** @type {const} */ (false) };
  await build({
    ...shared,
    logLevel: 'warn',
    worker: { format: 'es' },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      minify: !readable,
      rolldownOptions: { input: pages.map((page) => join(benchFolder, page)) },
    },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: {
      host: '127.0.0.1',
      port: 0,
      headers: {
        // Only an isolated page gets a clock that is finer than a tenth of a millisecond.
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
      },
    },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the pages are not served');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    folder: outDir,
    stop: async () => {
      await server.close();
      remove();
    },
  };
}
