import { Workbox } from 'workbox-window';
import { serviceWorkerPath } from '#src/app/hosting/security-headers.ts';
import { trustedScriptUrl } from '#src/app/trusted-script-url.ts';

type ServiceWorkerLifecycle = Pick<
  Workbox,
  'addEventListener' | 'register' | 'messageSkipWaiting' | 'update'
>;

/**
 * A browser lets the old service worker finish what it has under way before it changes hands, for minutes if need be. The
 * records are put away by then and the page is empty: it is loaded anew all the same, which ends what held it up.
 */
const patienceMs = 8000;

/** What the application may do about its own new versions. Nothing happens unless it is asked for. */
export interface UpdateOnRequest {
  /** Looks for a new version now. Without a network nothing is found, and that is no error. */
  checkForUpdate(): Promise<void>;
  /** Puts the waiting version in charge and reloads this tab, and only this tab. Save the drafts first. */
  applyUpdate(): void;
}

/** The parts that a test replaces. */
export interface UpdateSurroundings {
  readonly lifecycle: ServiceWorkerLifecycle;
  readonly reload: () => void;
}

function ownSurroundings(): UpdateSurroundings {
  return {
    lifecycle: new Workbox(trustedScriptUrl(serviceWorkerPath)),
    reload: () => {
      location.reload();
    },
  };
}

/**
 * Registers the service worker. A new version that has been fetched waits until {@link UpdateOnRequest.applyUpdate}
 * is called, in this tab or another: a form is never interrupted. Tabs that did not ask keep running the
 * version they started with; the service worker keeps its files for them.
 *
 * @param onVersionWaits called each time a newer version stands ready
 * @returns undefined where the browser offers no service worker (a private window in some browsers)
 */
export function updateOnRequest(
  onVersionWaits: () => void,
  surroundings?: UpdateSurroundings,
): UpdateOnRequest | undefined {
  if (surroundings === undefined && !('serviceWorker' in navigator)) return undefined;
  const { lifecycle, reload } = surroundings ?? ownSurroundings();

  let asked = false;
  let waits = false;
  lifecycle.addEventListener('waiting', () => {
    waits = true;
    onVersionWaits();
  });
  lifecycle.addEventListener('controlling', () => {
    waits = false;
    if (asked) reload();
  });
  // An application opened from a cache without a network cannot register again; it is registered already.
  lifecycle.register().catch(() => undefined);

  return {
    async checkForUpdate() {
      await lifecycle.update().catch(() => undefined);
    },
    applyUpdate() {
      asked = true;
      // Another tab was faster: the new version is in charge already, and no further event will come.
      if (!waits) {
        reload();
        return;
      }
      lifecycle.messageSkipWaiting();
      setTimeout(reload, patienceMs);
    },
  };
}
