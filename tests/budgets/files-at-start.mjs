import { readFileSync } from 'node:fs';
import { join } from 'node:path';

// What a first visit runs before it shows anything: where it starts (its script is listed under the page that names
// it), and what it always loads from there, one language among it. What is loaded only when asked for is not here.
const firstVisit = [
  'index.html',
  'src/app/app.tsx',
  'src/locales/en/messages.ts',
  'src/screens/set-up/set-up-screen.tsx',
];

// What later visits run in its place.
const laterVisits = ['src/locales/it/messages.ts', 'src/screens/unlock/unlock-screen.tsx'];

/** @typedef {Record<string, { file: string, css?: string[], imports?: string[] }>} ViteManifest */

/**
 * The files of some sources with all that they import statically, as Vite lists them.
 *
 * @param {string} folder of the build
 * @param {readonly string[]} sources
 */
function filesOf(folder, sources) {
  const manifest = /** @type {ViteManifest} */ (
    JSON.parse(readFileSync(join(folder, '.vite', 'manifest.json'), 'utf8'))
  );
  /** @type {Set<string>} */
  const files = new Set();
  /** @param {string} source */
  function add(source) {
    const chunk = manifest[source];
    // Left out silently, it would be measured as nothing.
    if (chunk === undefined)
      throw new Error(`${source}, part of a start, has no file of its own in the build`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.css?.forEach((file) => files.add(file));
    chunk.imports?.forEach(add);
  }
  sources.forEach(add);
  return [...files];
}

/**
 * The scripts that a first visit runs before it shows anything.
 *
 * @param {string} folder of the build
 */
export function firstLoadScripts(folder) {
  return filesOf(folder, firstVisit).filter((file) => file.endsWith('.js'));
}

/**
 * Scripts and styles that some start needs before it shows anything, be it the first or a later one. They are
 * stored as they are; decision 11 says why.
 *
 * @param {string} folder of the build
 */
export function filesAtStart(folder) {
  return filesOf(folder, [...firstVisit, ...laterVisits]);
}
