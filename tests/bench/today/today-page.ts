import { loadTemporal } from '../../../src/app/start/load-temporal.ts';
import type { TodayRounds } from './today-rounds.ts';

declare global {
  /** Set when the page is ready to measure. */
  var todayRounds: TodayRounds | undefined;
}

// As in a browser that has no Temporal of its own.
if (new URLSearchParams(location.search).has('polyfill')) Reflect.deleteProperty(globalThis, 'Temporal');
await loadTemporal();
const rounds = await import('./today-rounds.ts');
globalThis.todayRounds = new rounds.TodayRounds();
