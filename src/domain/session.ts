import { arousalLevels } from './check-in.ts';
import { civilDate, civilTime, freeText, identifier, instant } from './field-values.ts';
import { flag } from './flag.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** A weekly session, or one of the longer calls of the intensive level (CI-4). */
export const sessionContacts = ['session', 'longerCall'] as const;
export type SessionContact = (typeof sessionContacts)[number];

/** How it was held (IN-10, IN-12, SE-11). */
export const sessionMeans = ['video', 'phone', 'inPerson', 'walking'] as const;

export const sessionOutcomes = ['held', 'notReached', 'cancelled', 'cutOff'] as const;

/** The set time that a contact was for. */
export const plannedTime = z.strictObject({ day: civilDate, time: z.nullable(civilTime) });

const sessionSchema = z.strictObject({
  client: identifier,
  contact: z.enum(sessionContacts),
  /** The agreed time that it fulfils, in the zone of the plan; null when it was not planned. */
  plannedFor: z.nullable(plannedTime),
  startedAt: instant,
  endedAt: z.nullable(instant),
  means: z.enum(sessionMeans),
  outcome: z.enum(sessionOutcomes),
  arousalAtStart: z.enum(arousalLevels),
  arousalAtEnd: z.enum(arousalLevels),
  note: freeText,
  flag: z.nullable(flag),
});

/** One individual session or longer call, or the attempt at one. */
export type Session = z.infer<typeof sessionSchema>;

export const sessionRecord = defineRecord({
  kind: 'session',
  version: 1,
  schema: sessionSchema,
  upgrades: {},
  finalWhenSaved: true,
});
