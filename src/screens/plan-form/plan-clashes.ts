import { clashesOf, type Clash } from '#src/domain/booked-time.ts';
import { civilDay, dayNumber, timeIn } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { bookedWork, type BookedWork } from '#src/domain/diary.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';

const twoWeeks = 14;

/** A time of the plan that runs into the same contact of another client, on one day or several (SE-1). */
export interface PlanClash {
  readonly key: string;
  readonly kind: Clash['kind'];
  readonly own: BookedWork;
  /** The contact that it runs into, as it is on the first of the days. */
  readonly other: BookedWork;
  /** Days of the plan's own contacts, in the practitioner's zone. */
  readonly days: readonly string[];
}

/** The days over which a plan is held against what is booked: two weeks from today, or from its first day. */
export function clashDays(plan: Pick<SupportPlan, 'from'>, today: string): { from: string; until: string } {
  const from = plan.from > today ? plan.from : today;
  return { from, until: civilDay(dayNumber(from) + twoWeeks - 1) };
}

/**
 * What the times of a plan run into, the earliest first. Only its own set times and check-ins count: what was booked for a
 * day or agreed in a call is not decided by it.
 *
 * @param records the client, with the plans that stay on record beside this one
 * @param others contacts of the other clients in the same days
 */
export function planClashes(
  plan: SupportPlan,
  records: ClientRecords,
  others: readonly BookedWork[],
  programme: ProgrammeValues,
  now: Temporal.ZonedDateTime,
): PlanClash[] {
  const days = clashDays(plan, now.toPlainDate().toString());
  const withPlan = {
    ...records,
    // As if it were saved now: of two plans from the same day the later one holds.
    plans: [
      ...records.plans.filter(({ body }) => body.from !== plan.from),
      { record: null, body: plan, savedAt: now.toInstant().toString() },
    ],
  };
  const own = bookedWork([withPlan], programme, days, now).filter(({ work }) =>
    work.because.some((cause) => cause === 'rhythm' || cause === 'setTime'),
  );
  const clashes = new Map<string, PlanClash & { days: string[] }>();
  for (const contact of own) {
    for (const clash of clashesOf(contact, others)) {
      const key = keyOf(contact, clash, now.timeZoneId);
      const known = clashes.get(key);
      if (known) known.days.push(contact.work.localDay);
      else {
        clashes.set(key, {
          key,
          kind: clash.kind,
          own: contact,
          other: clash.with,
          days: [contact.work.localDay],
        });
      }
    }
  }
  return [...clashes.values()];
}

/** The same times run into each other week after week: they are said once. */
function keyOf(own: BookedWork, { kind, with: other }: Clash<BookedWork>, zone: string): string {
  return [
    kind,
    own.work.work,
    timeIn(zone, own.start),
    other.work.client,
    other.work.work,
    timeIn(zone, other.start),
    timeIn(zone, other.bufferEnd),
  ].join(' ');
}
