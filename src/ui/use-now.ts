import { useEffect, useState } from 'react';

/**
 * The present instant, drawn anew every `everyMs` and when the page comes back into view.
 *
 * @param clock where the time comes from
 */
export function useNow(clock: () => Temporal.Instant, everyMs: number): Temporal.Instant {
  const [now, setNow] = useState(clock);
  useEffect(() => {
    const tick = (): void => {
      setNow(clock());
    };
    const timer = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [clock, everyMs]);
  return now;
}
