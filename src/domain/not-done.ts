import { civilDate, civilTime, freeText, identifier } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** Work that falls due for a client. */
export const clientWorks = [
  'checkIn',
  'longerCall',
  'session',
  'riskScreen',
  'supportPlan',
  'planReview',
  'holdingReview',
] as const;
export type ClientWork = (typeof clientWorks)[number];

const notDoneSchema = z.strictObject({
  client: identifier,
  work: z.enum(clientWorks),
  /** The day for which it was due. */
  day: civilDate,
  /** The time for which it was agreed; null where only a day was set. */
  time: z.nullable(civilTime),
  /** Why it was not done: the only way to close due work besides doing it. */
  reason: freeText,
});

/** The word of the practitioner that something due will not be done any more, and why. */
export type NotDone = z.infer<typeof notDoneSchema>;

export const notDoneRecord = defineRecord({
  kind: 'notDone',
  version: 1,
  schema: notDoneSchema,
  upgrades: {},
  finalWhenSaved: true,
});
