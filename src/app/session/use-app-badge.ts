import { useEffect } from 'react';

/**
 * Shows a count on the icon of the installed application, where the platform can. A bare number says nothing about what
 * is counted, to whoever sees the screen (design 6). It stays when the application is closed: that is what it is for.
 *
 * @param count how many; 0 takes the badge away
 */
export function useAppBadge(count: number): void {
  useEffect(() => {
    if (typeof navigator.setAppBadge !== 'function') return;
    const shown = count > 0 ? navigator.setAppBadge(count) : navigator.clearAppBadge();
    // Not installed, or not allowed by the person: the count is on the screen anyway.
    shown.catch(() => undefined);
  }, [count]);
}
