import { useEffect } from 'react';

/** When to lock without being told. */
export interface AutoLockTimes {
  readonly idleMinutes: number;
  /** 0 locks as soon as the page is hidden. */
  readonly hiddenMinutes: number;
}

const minute = 60_000;
const lookEveryMs = 5000;
const activity = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'input'] as const;

/**
 * Locks after time without touch or key, after time in the background, on waking past either deadline, and on the key
 * chord Ctrl+Shift+L (Command on a Mac). Deadlines are compared with the clock, since timers sleep with the device.
 */
export function useAutoLock(times: AutoLockTimes | null, lock: () => void): void {
  const idleMinutes = times?.idleMinutes ?? null;
  const hiddenMinutes = times?.hiddenMinutes ?? null;
  useEffect(() => {
    if (idleMinutes === null || hiddenMinutes === null) return undefined;
    let lastActive = Date.now();
    let hiddenSince: number | null = document.visibilityState === 'hidden' ? Date.now() : null;
    const passed = (since: number, minutes: number): boolean => Date.now() - since >= minutes * minute;
    const isDue = (): boolean =>
      passed(lastActive, idleMinutes) || (hiddenSince !== null && passed(hiddenSince, hiddenMinutes));
    const look = (): void => {
      if (isDue()) lock();
    };
    const onActivity = (event: Event): void => {
      // The first touch after waking must not count as presence before the deadline was looked at.
      if (isDue()) {
        event.stopPropagation();
        event.preventDefault();
        lock();
      } else lastActive = Date.now();
    };
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') {
        hiddenSince = Date.now();
        if (hiddenMinutes === 0) lock();
      } else {
        look();
        hiddenSince = null;
      }
    };
    const onChord = (event: KeyboardEvent): void => {
      if (event.code === 'KeyL' && event.shiftKey && (event.ctrlKey || event.metaKey) && !event.altKey) {
        event.preventDefault();
        lock();
      }
    };
    const timer = setInterval(look, lookEveryMs);
    for (const name of activity) window.addEventListener(name, onActivity, { capture: true, passive: false });
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('keydown', onChord, { capture: true });
    return () => {
      clearInterval(timer);
      for (const name of activity) window.removeEventListener(name, onActivity, { capture: true });
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('keydown', onChord, { capture: true });
    };
  }, [idleMinutes, hiddenMinutes, lock]);
}
