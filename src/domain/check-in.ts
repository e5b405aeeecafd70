import { civilDate, civilTime, freeText, identifier, instant } from './field-values.ts';
import { flag } from './flag.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** How the call went (CI-5). */
export const checkInOutcomes = ['reached', 'noAnswer', 'cancelled', 'cutOff'] as const;
export type CheckInOutcome = (typeof checkInOutcomes)[number];

/** Level of arousal or agitation at the start and at the end of a contact (CI-6). */
export const arousalLevels = ['calm', 'tense', 'agitated', 'escalated', 'unknown'] as const;
export type ArousalLevel = (typeof arousalLevels)[number];

/** Whether the children's safety and wellbeing were addressed (CI-3). */
export const childrenAddressed = ['addressed', 'notAddressed'] as const;

const checkInSchema = z.strictObject({
  client: identifier,
  /** The civil day that the check-in was for. */
  day: civilDate,
  startedAt: instant,
  endedAt: z.nullable(instant),
  outcome: z.enum(checkInOutcomes),
  arousalAtStart: z.enum(arousalLevels),
  arousalAtEnd: z.enum(arousalLevels),
  /** The three questions (CI-2): one good thing he expects, problems he expects, how he could overcome them. */
  goodThing: freeText,
  problems: freeText,
  overcoming: freeText,
  /** Null when there are no children (CL-3). */
  children: z.nullable(z.strictObject({ addressed: z.enum(childrenAddressed), said: freeText })),
  flag: z.nullable(flag),
  note: freeText,
  /** When the next check-in, or the next attempt, is due; null when none is agreed. */
  next: z.nullable(z.strictObject({ day: civilDate, time: civilTime })),
});

/** One daily call, or the attempt at one (CI-1 to CI-7). */
export type CheckIn = z.infer<typeof checkInSchema>;

export const checkInRecord = defineRecord({
  kind: 'checkIn',
  version: 1,
  schema: checkInSchema,
  upgrades: {},
  finalWhenSaved: true,
});

/** Whether he was spoken to, so that the questions have answers to note. */
export function wasSpokenTo(outcome: CheckInOutcome): boolean {
  return outcome === 'reached' || outcome === 'cutOff';
}
