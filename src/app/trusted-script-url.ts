import { hashedFilesPath, serviceWorkerPath } from './hosting/security-headers.ts';

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

// Only the part of the standard used here: the DOM library of TypeScript does not describe Trusted Types.
interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

function checkedUrl(url: string): string {
  const { origin, pathname } = new URL(url, location.href);
  const ours =
    pathname === serviceWorkerPath ||
    pathname.startsWith(hashedFilesPath) ||
    (import.meta.env.DEV && pathname.startsWith('/src/'));
  if (origin !== location.origin || !ours) {
    throw new TypeError(`Evenkeel does not run scripts from ${url}`);
  }
  return url;
}

/**
 * Makes the address of a worker or service worker acceptable to a browser that enforces Trusted Types, and
 * refuses every address that is not a script of this application in every browser.
 *
 * The browser's object is typed as the string it stands for, because the DOM library types `new Worker(url)`
 * that way; it must be handed on as it is, never concatenated or copied into a template.
 *
 * @param url as imported with `?worker&url`, or the service worker's path
 * @throws TypeError when the address is not one of our scripts
 */
export function trustedScriptUrl(url: string): string {
  const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
  if (factory === undefined) return checkedUrl(url);
  // The policy header allows this name once, so that no other code can make a second one.
  policy ??= factory.createPolicy('evenkeel', { createScriptURL: checkedUrl });
  return policy.createScriptURL(url) as string;
}
