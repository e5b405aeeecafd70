import { updateOnRequest, type UpdateOnRequest } from './update-on-request.ts';

const listeners = new Set<() => void>();
let waiting = false;

let surroundings: UpdateOnRequest | undefined;

/** Whether a new version stands ready, and the way to start it. */
export const updates = {
  /** Registers the service worker; called once, when the page starts. The development server has none. */
  watch: (): void => {
    if (!import.meta.env.PROD || surroundings) return;
    surroundings = updateOnRequest(() => {
      waiting = true;
      for (const listener of listeners) listener();
    });
  },
  waits: (): boolean => waiting,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
  /** Starts the new version in this tab. Put drafts away first. */
  apply: (): void => {
    surroundings?.applyUpdate();
  },
};
