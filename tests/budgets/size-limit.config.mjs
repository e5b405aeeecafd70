import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));
const dist = `${project}dist/`;

/** @param {string} name */
const built = (name) => readFileSync(dist + name, 'utf8');

// What a first visit runs before it shows anything: where it starts, and what it always loads from there,
// one language among it. What is loaded only when asked for is not here.
const firstLoad = [
  'src/app/main.tsx',
  'src/app/app.tsx',
  'src/locales/en/messages.ts',
  'src/screens/set-up/set-up-screen.tsx',
];

/** @typedef {Record<string, { file: string, imports?: string[] }>} ViteManifest */

/** The scripts of the first load with all that they import statically, as Vite lists them. */
function firstLoadScripts() {
  const manifest = /** @type {ViteManifest} */ (JSON.parse(built('.vite/manifest.json')));
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} source */
  function add(source) {
    const chunk = manifest[source];
    if (chunk === undefined || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  }
  for (const source of firstLoad) {
    // A source without a chunk of its own is part of another; one that is gone would be measured as nothing.
    if (!existsSync(project + source)) throw new Error(`${source}, part of the first load, does not exist`);
    add(source);
  }
  return [...files];
}

/** The list that the build wrote into the service worker, and with it what every device stores. */
function precachedFiles() {
  const entries = built('service-worker.js').matchAll(/\{"revision":(?:null|"\w+"),"url":"([^"]+)"\}/g);
  return [...new Set([...entries].map(([, url]) => url ?? ''))];
}

/**
 * @param {string} name
 * @param {readonly string[]} files
 */
function inDist(name, files) {
  // An empty list would always be within its budget.
  if (files.length === 0) throw new Error(`${name}: nothing found in the build`);
  return files.map((file) => dist + file);
}

export default [
  {
    name: 'First-load JavaScript, gzipped',
    path: inDist('First-load JavaScript', firstLoadScripts()),
    gzip: true,
    limit: '160 kB',
  },
  {
    name: 'Everything precached, as stored on the device',
    path: inDist('Everything precached', precachedFiles()),
    brotli: false,
    gzip: false,
    limit: '1.5 MB',
  },
];
