import { zoneOr } from './civil-days.ts';
import { civilDate, civilTime, freeText, identifier, zoneName } from './field-values.ts';
import type { Client } from './client.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** Vocabulary of the practice model; `holding` keeps him in the programme without change work. */
export const supportLevels = ['weekly', 'intensive', 'holding', 'suspended'] as const;
export type SupportLevel = (typeof supportLevels)[number];

/** Days of the week as ISO 8601 counts them: 1 is Monday. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

const weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
]);

/** When check-ins are: every so many days counted from the last one, or on fixed days of the week (CI-1). */
const checkInRhythm = z.union([
  z.strictObject({ everyDays: z.int().check(z.minimum(1), z.maximum(14)) }),
  z.strictObject({ weekdays: z.array(weekday).check(z.minLength(1), z.maxLength(7)) }),
]);
export type CheckInRhythm = z.infer<typeof checkInRhythm>;

/** A set time for a session, every week (SE-1, SE-2). */
const sessionSlot = z.strictObject({
  weekday,
  time: civilTime,
  minutes: z.int().check(z.minimum(5), z.maximum(240)),
  /** Kept free afterwards, to talk him down if needed. */
  bufferMinutes: z.int().check(z.minimum(0), z.maximum(240)),
});
export type SessionSlot = z.infer<typeof sessionSlot>;

const supportPlanSchema = z.strictObject({
  client: identifier,
  /** The day from which it holds; the next plan ends it. */
  from: civilDate,
  level: z.enum(supportLevels),
  /** Null when no check-ins are agreed. */
  checkIns: z.nullable(z.strictObject({ rhythm: checkInRhythm, time: civilTime })),
  /** At the intensive level two or three (CI-4). */
  longerCallsAWeek: z.int().check(z.minimum(0), z.maximum(7)),
  sessions: z.array(sessionSlot).check(z.maxLength(14)),
  /** The zone in which its times were agreed with him: travel of the practitioner does not move them. */
  zone: zoneName,
  reviewOn: z.nullable(civilDate),
  /** Why this plan; for holding and suspension it says why he is held (IN-8). */
  reason: freeText,
});

/** How a client is supported from one day on (IN-1, IN-2, IN-8, CI-1, CI-4, SE-1). */
export type SupportPlan = z.infer<typeof supportPlanSchema>;

export const supportPlanRecord = defineRecord({
  kind: 'supportPlan',
  version: 1,
  schema: supportPlanSchema,
  upgrades: {},
  finalWhenSaved: true,
});

/** Schemas of the fields as a form holds them. */
export const supportPlanFields = supportPlanSchema.shape;

/** A plan, and when it was saved. */
export interface SavedPlan {
  /** Null for what an earlier version kept with the client. */
  readonly record: string | null;
  readonly body: SupportPlan;
  readonly savedAt: string;
}

/** A plan and the days for which it held. */
export interface PlanPeriod {
  readonly record: string | null;
  readonly plan: SupportPlan;
  /** The first day on which the next plan holds; null while there is none. */
  readonly until: string | null;
}

/** Whether contacts are due at this level; holding and suspension have only their reviews (IN-8). */
export function isActiveLevel(level: SupportLevel): boolean {
  return level === 'weekly' || level === 'intensive';
}

/**
 * The plans of a client one after the other, each with its days, earliest first: the past keeps the plan that held then. Of
 * two from the same day only the one saved later ever held.
 *
 * @param zone where the practitioner is; for plans of an earlier version, which knew no zone, and for zones unknown here
 */
export function planPeriods(
  client: { readonly record: string; readonly client: Client; readonly savedAt: string },
  plans: readonly SavedPlan[],
  zone: string,
): PlanPeriod[] {
  const first = client.client.asFirstRecorded?.plan;
  const all = [...plans];
  if (first) {
    const body: SupportPlan = {
      client: client.record,
      from: first.checkInsFrom,
      level: first.supportLevel,
      checkIns:
        first.checkInEveryDays === null
          ? null
          : { rhythm: { everyDays: first.checkInEveryDays }, time: first.checkInTime },
      longerCallsAWeek: 0,
      sessions: [],
      zone,
      reviewOn: null,
      reason: '',
    };
    all.push({ record: null, body, savedAt: client.savedAt });
  }
  all.sort((a, b) => compare(a.body.from, b.body.from) || Date.parse(a.savedAt) - Date.parse(b.savedAt));
  const holding = all.filter((plan, index) => all[index + 1]?.body.from !== plan.body.from);
  return holding.map(({ record, body }, index) => ({
    record,
    plan: zoneOr(body.zone, zone) === body.zone ? body : { ...body, zone },
    until: holding[index + 1]?.body.from ?? null,
  }));
}

/** The period that holds on a civil day, if any plan had begun by then. */
export function planOn(day: string, periods: readonly PlanPeriod[]): PlanPeriod | null {
  return periods.findLast(({ plan }) => plan.from <= day) ?? null;
}

/**
 * The day since which he has been held or suspended without a break, over any number of plans; null when he is not (IN-8).
 */
export function heldSince(day: string, periods: readonly PlanPeriod[]): string | null {
  let since: string | null = null;
  for (const { plan } of periods) {
    if (plan.from > day) break;
    if (isActiveLevel(plan.level)) since = null;
    else since ??= plan.from;
  }
  return since;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
