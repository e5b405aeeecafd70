import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import type { Connect, Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { installedApp } from './src/app/hosting/installed-app.ts';
import {
  contentSecurityPolicyForMeta,
  developmentHeaders,
  hashedFilesPath,
  headersFor,
} from './src/app/hosting/security-headers.ts';
import { headersFile, redirectsFile } from './src/app/hosting/static-host-files.ts';
import { filesAtStart } from './tests/budgets/files-at-start.mjs';

const sendRealHeaders =
  (builtInto: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname.startsWith(hashedFilesPath) && !existsSync(`${builtInto}${pathname}`)) {
      // Otherwise the page would be sent in its place, and be kept under that name for ever.
      response.writeHead(404, { ...headersFor(pathname), 'Cache-Control': 'no-store' }).end();
      return;
    }
    for (const [name, value] of Object.entries(headersFor(pathname))) response.setHeader(name, value);
    next();
  };

function securityHeaders(): Plugin {
  return {
    name: 'evenkeel-security-headers',
    configurePreviewServer(server) {
      server.middlewares.use(sendRealHeaders(server.config.build.outDir));
    },
    transformIndexHtml: {
      order: 'post',
      handler(_html, { server }) {
        if (server !== undefined) return [];
        const content = contentSecurityPolicyForMeta();
        return [
          {
            tag: 'meta',
            attrs: { 'http-equiv': 'Content-Security-Policy', content },
            injectTo: 'head-prepend',
          },
        ];
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile() });
      this.emitFile({ type: 'asset', fileName: '_redirects', source: redirectsFile() });
    },
  };
}

/** So many of the most used passwords are known to the strength estimate; all 49,000 would be a third of the program. */
const knownPasswords = 15_000;

function fewerKnownPasswords(): Plugin {
  return {
    name: 'evenkeel-fewer-known-passwords',
    async load(id) {
      if (!id.includes('@zxcvbn-ts') || !id.endsWith('passwords.json.mjs')) return undefined;
      const { dictionary } = await import('@zxcvbn-ts/language-common');
      const most = dictionary['passwords-common'].slice(0, knownPasswords);
      // Passwords have no line breaks; one text parses faster than an array of thousands.
      return `export default ${JSON.stringify(most.join('\n'))}.split('\\n');`;
    },
  };
}

/** Marks what the service worker is to store compressed: all that lies among the hashed files and that no start needs. */
function markStoredCompressed() {
  let builtInto = '';
  const rememberFolder: Plugin = {
    name: 'evenkeel-mark-stored-compressed',
    configResolved(config) {
      builtInto = config.build.outDir;
    },
  };
  function markEntries<Entry extends { url: string }>(entries: Entry[]) {
    const atStart = new Set(filesAtStart(builtInto));
    const manifest = entries.map((entry) =>
      `/${entry.url}`.startsWith(hashedFilesPath) && !atStart.has(entry.url)
        ? { ...entry, storedCompressed: true }
        : entry,
    );
    return { manifest };
  }
  return { rememberFolder, markEntries };
}

const { rememberFolder, markEntries } = markStoredCompressed();

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    react(),
    securityHeaders(),
    fewerKnownPasswords(),
    rememberFolder,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app/service-worker',
      filename: 'service-worker.ts',
      // The application registers it itself, through its Trusted Types policy.
      injectRegister: false,
      manifest: installedApp,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,wasm,svg,png,ico,woff2}'],
        // A classic script: module service workers are younger than the other features asked of a browser.
        rollupFormat: 'iife',
        // A precached file is never left out for being large without the build saying so; the whole is
        // budgeted in tests/budgets.
        maximumFileSizeToCacheInBytes: 1_500_000,
        manifestTransforms: [markEntries],
      },
    }),
  ],
  build: {
    target: 'es2022',
    // A polyfill would be one more script at start, and every browser with the other features preloads modules.
    modulePreload: { polyfill: false },
    // An inlined file is a data: address, which the content security policy refuses for scripts and fonts.
    assetsInlineLimit: 0,
    // Which source ended up in which file: tells what a start needs, for the service worker and the size budget, and
    // is not precached.
    manifest: true,
    sourcemap: true,
  },
  worker: { format: 'es' },
  server: { host: '127.0.0.1', headers: developmentHeaders() },
  // Without headers of its own the preview takes those of the development server.
  preview: { host: '127.0.0.1', headers: {} },
  test: {
    // Node has no Temporal of its own before version 26.
    setupFiles: ['tests/unit/set-up-temporal.ts'],
    // A property tries hundreds of cases, and a slow machine is no failure.
    testTimeout: 20_000,
    // By itself it leaves one processor idle, which is half of a machine that has two.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // Loading the libraries anew for each file takes longer than the tests. What a test puts in the place of
          // something global, it therefore puts back.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'unit in a page', environment: 'jsdom', include: ['tests/unit/**/*.test.tsx'] },
      },
    ],
  },
});
