/** Loads the polyfill where the browser has no Temporal yet. Everything that reckons with time comes after it. */
export async function loadTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}
