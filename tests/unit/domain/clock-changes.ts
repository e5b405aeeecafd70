import fc from 'fast-check';

/** Zones whose clocks change in different ways, by half an hour too, or never; and some far from Greenwich either way. */
export const zones = [
  'Europe/Rome',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Africa/Casablanca',
  'Asia/Beirut',
  'UTC',
] as const;
export const anyZone = fc.constantFrom(...zones);

/** Days on which clocks change in one of the zones, the ends of years, and the end of a leap February. */
export const remarkableDays = [
  '2026-03-29',
  '2026-10-25',
  '2026-03-08',
  '2026-11-01',
  '2026-04-05',
  '2026-10-04',
  '2026-12-31',
  '2028-02-29',
] as const;

/** A moment within four days of such a day, in milliseconds since 1970. */
export const aroundClockChanges = fc
  .tuple(fc.constantFrom(...remarkableDays), fc.integer({ min: -4 * 24 * 60, max: 4 * 24 * 60 }))
  .map(([day, minutes]) => Date.parse(`${day}T00:00Z`) + minutes * 60_000);

/** Civil days counted in whole days from ten days before such a day. */
export const anyStart = fc
  .constantFrom(...remarkableDays)
  .map((day) => Temporal.PlainDate.from(day).subtract({ days: 10 }));
