import { civilDate, freeText, identifier } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

const pauseSchema = z.strictObject({
  client: identifier,
  from: civilDate,
  /** Last day of the absence. */
  until: civilDate,
  reason: freeText,
});

/**
 * An absence agreed beforehand: check-ins, set times and longer calls of these days are not due. What was booked for one of them
 * is, and so are reviews. The plan stays as it is.
 */
export type Pause = z.infer<typeof pauseSchema>;

export const pauseRecord = defineRecord({
  kind: 'pause',
  version: 1,
  schema: pauseSchema,
  upgrades: {},
  finalWhenSaved: false,
});

/** Whether a civil day lies in one of the pauses. */
export function isPaused(day: string, pauses: readonly Pause[]): boolean {
  return pauses.some(({ from, until }) => from <= day && day <= until);
}
