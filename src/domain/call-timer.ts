/**
 * Whole seconds since a call began, counted from the instant it began, so that a reload, a lock or a sleeping phone does
 * not stop the clock. Never negative, even when the device's clock was set back.
 */
export function secondsOnCall(startedAt: string, now: Temporal.Instant): number {
  const seconds = Math.floor(now.since(Temporal.Instant.from(startedAt)).total('seconds'));
  return Math.max(0, seconds);
}

/** Minutes and seconds as a clock shows them: `07:05`, `75:00`. */
export function clockFace(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${String(minutes).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}
