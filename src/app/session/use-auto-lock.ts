import { useEffect } from 'react';

/** When to lock without being told. */
export interface AutoLockTimes {
  readonly idleMinutes: number;
  /** 0 locks as soon as the page is hidden. */
  readonly hiddenMinutes: number;
}

const minute = 60_000;
const lookEveryMs = 5000;
const activity = ['pointerdown', 'pointermove', 'keydown', 'scroll', 'input'] as const;

/** A point in time on two clocks: the wall clock runs on while the device sleeps, the other cannot be set back. */
interface Moment {
  readonly wall: number;
  readonly steady: number;
}

function presentMoment(): Moment {
  return { wall: Date.now(), steady: performance.now() };
}

function passed(since: Moment, minutes: number): boolean {
  const now = presentMoment();
  return Math.max(now.wall - since.wall, now.steady - since.steady) >= minutes * minute;
}

/**
 * Locks after time without touch or key, after time in the background, on waking past either deadline, and on the key
 * chord Ctrl+Shift+L (Command on a Mac). Deadlines are compared with the clock, since timers sleep with the device.
 */
export function useAutoLock(times: AutoLockTimes | null, lock: () => void): void {
  const idleMinutes = times?.idleMinutes ?? null;
  const hiddenMinutes = times?.hiddenMinutes ?? null;
  useEffect(() => {
    if (idleMinutes === null || hiddenMinutes === null) return undefined;
    let lastActive = presentMoment();
    let hiddenSince: Moment | null = document.visibilityState === 'hidden' ? presentMoment() : null;
    const isDue = (): boolean =>
      passed(lastActive, idleMinutes) || (hiddenSince !== null && passed(hiddenSince, hiddenMinutes));
    const look = (): void => {
      if (isDue()) lock();
    };
    const onActivity = (event: Event): void => {
      // The first touch after waking must not count as presence before the deadline was looked at.
      if (isDue()) {
        event.stopPropagation();
        if (event.cancelable) event.preventDefault();
        lock();
      } else lastActive = presentMoment();
    };
    const onVisibility = (): void => {
      if (document.visibilityState === 'hidden') {
        hiddenSince = presentMoment();
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
    for (const name of activity) window.addEventListener(name, onActivity, { capture: true });
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
