import { civilDate, civilTime, freeText, identifier, zoneName } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';
import { plannedTime, sessionContacts } from './session.ts';

const appointmentSchema = z.strictObject({
  client: identifier,
  contact: z.enum(sessionContacts),
  day: civilDate,
  time: civilTime,
  minutes: z.int().check(z.minimum(5), z.maximum(240)),
  bufferMinutes: z.int().check(z.minimum(0), z.maximum(240)),
  zone: zoneName,
  /** The set time of the plan that is moved to this one; null for an additional one. */
  insteadOf: z.nullable(plannedTime),
  note: freeText,
});

/** A session or longer call booked for one day, beside or instead of the set times of the plan (SE-1, SE-2). */
export type Appointment = z.infer<typeof appointmentSchema>;

export const appointmentRecord = defineRecord({
  kind: 'appointment',
  version: 1,
  schema: appointmentSchema,
  upgrades: {},
  finalWhenSaved: false,
});
