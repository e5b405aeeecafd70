import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { firstLoadScripts } from './files-at-start.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const compressedCopies = fileURLToPath(new URL('../.results/stored-compressed/', import.meta.url));

/** The list that the build wrote into the service worker, and with it what every device stores, and how. */
function precachedFiles() {
  const worker = readFileSync(`${dist}service-worker.js`, 'utf8');
  const entries = worker.matchAll(
    /\{"revision":(?:null|"\w+"),("storedCompressed":true,)?"url":"([^"]+)"\}/g,
  );
  /** @type {Map<string, boolean>} */
  const files = new Map();
  for (const [, compressed, url = ''] of entries) files.set(url, compressed !== undefined);
  return [...files].map(([file, compressed]) => ({ file, compressed }));
}

/**
 * Compresses a file as the service worker does on the device: browsers compress at the same level as zlib does
 * by itself, and size-limit at a higher one.
 *
 * @param {string} file
 * @returns {string} the path of the compressed copy
 */
function compressedCopy(file) {
  const copy = compressedCopies + file;
  mkdirSync(dirname(copy), { recursive: true });
  writeFileSync(copy, gzipSync(readFileSync(dist + file)));
  return copy;
}

/**
 * @param {string} name
 * @param {readonly string[]} paths
 */
function measured(name, paths) {
  // An empty list would always be within its budget.
  if (paths.length === 0) throw new Error(`${name}: nothing found in the build`);
  return { name, path: paths };
}

rmSync(compressedCopies, { recursive: true, force: true });
const precached = precachedFiles();
const storedAsTheyAre = precached.filter(({ compressed }) => !compressed).map(({ file }) => dist + file);
const storedCompressed = precached
  .filter(({ compressed }) => compressed)
  .map(({ file }) => compressedCopy(file));
const asStored = { brotli: false, gzip: false };

export default [
  {
    ...measured(
      'First-load JavaScript, gzipped',
      firstLoadScripts(dist).map((file) => dist + file),
    ),
    gzip: true,
    limit: '160 kB',
  },
  {
    ...measured('Everything precached, as stored on the device', [...storedAsTheyAre, ...storedCompressed]),
    ...asStored,
    limit: '1.5 MB',
  },
  // The two parts of the budget above.
  { ...measured('... of it stored as it is: what a start needs', storedAsTheyAre), ...asStored },
  { ...measured('... of it stored compressed: all the rest', storedCompressed), ...asStored },
];
