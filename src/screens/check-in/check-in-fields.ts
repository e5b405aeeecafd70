import {
  arousalLevels,
  checkInOutcomes,
  childrenAddressed,
  wasSpokenTo,
  type CheckIn,
} from '#src/domain/check-in.ts';
import { proposeNext } from '#src/domain/due-check-ins.ts';
import { freeText, instant } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import { fieldsOfFlag, flagFormFields, flagIn, isFlagIncomplete } from '#src/screens/parts/raised-flag.ts';

/** Schemas of what the form holds: what is not chosen yet is null, dates and times are as their inputs give them. */
export const checkInFormFields = {
  startedAt: z.nullable(instant),
  endedAt: z.nullable(instant),
  day: z.string().check(z.maxLength(10)),
  time: z.string().check(z.maxLength(5)),
  outcome: z.nullable(z.enum(checkInOutcomes)),
  arousalAtStart: z.nullable(z.enum(arousalLevels)),
  arousalAtEnd: z.nullable(z.enum(arousalLevels)),
  goodThing: freeText,
  problems: freeText,
  overcoming: freeText,
  childrenAddressed: z.nullable(z.enum(childrenAddressed)),
  childrenSaid: freeText,
  ...flagFormFields,
  note: freeText,
  nextAgreed: z.boolean(),
  /** Null while the proposal stands as it was made. */
  nextDay: z.nullable(z.string().check(z.maxLength(10))),
  nextTime: z.nullable(z.string().check(z.maxLength(5))),
  reason: freeText,
};

/** What the check-in form holds. */
export type CheckInFields = {
  [Name in keyof typeof checkInFormFields]: z.infer<(typeof checkInFormFields)[Name]>;
};

/** The form for a new call: to begin now, or written down late for an earlier day. */
export function newCheckInFields(
  now: Temporal.ZonedDateTime,
  earlier: { readonly day: string; readonly time: string } | null,
): CheckInFields {
  return {
    startedAt: null,
    endedAt: null,
    day: earlier?.day ?? now.toPlainDate().toString(),
    time: earlier?.time ?? clockTime(now),
    outcome: null,
    arousalAtStart: null,
    arousalAtEnd: null,
    goodThing: '',
    problems: '',
    overcoming: '',
    childrenAddressed: null,
    childrenSaid: '',
    ...fieldsOfFlag(null),
    note: '',
    nextAgreed: true,
    nextDay: null,
    nextTime: null,
    reason: '',
  };
}

/** The form for amending a check-in, in the zone of whoever amends. */
export function fieldsOfCheckIn(checkIn: CheckIn, zone: string): CheckInFields {
  const started = Temporal.Instant.from(checkIn.startedAt).toZonedDateTimeISO(zone);
  return {
    startedAt: checkIn.startedAt,
    endedAt: checkIn.endedAt,
    day: started.toPlainDate().toString(),
    time: clockTime(started),
    outcome: checkIn.outcome,
    arousalAtStart: checkIn.arousalAtStart,
    arousalAtEnd: checkIn.arousalAtEnd,
    goodThing: checkIn.goodThing,
    problems: checkIn.problems,
    overcoming: checkIn.overcoming,
    childrenAddressed: checkIn.children?.addressed ?? null,
    childrenSaid: checkIn.children?.said ?? '',
    ...fieldsOfFlag(checkIn.flag),
    note: checkIn.note,
    nextAgreed: checkIn.next !== null,
    nextDay: checkIn.next?.day ?? null,
    nextTime: checkIn.next?.time ?? null,
    reason: '',
  };
}

/** What is missing before the form can be saved. */
export interface CheckInGaps {
  readonly outcome: boolean;
  readonly when: boolean;
  readonly flag: boolean;
  readonly reason: boolean;
}

/** Looks for what is missing. Nothing is asked for but how the call went, when, and what a flag is about. */
export function gapsIn(fields: CheckInFields, amending: boolean): CheckInGaps {
  return {
    outcome: fields.outcome === null,
    when: fields.day === '' || fields.time === '',
    flag: isFlagIncomplete(fields),
    reason: amending && fields.reason.trim() === '',
  };
}

/** What is proposed as the next check-in, counted from the day that the form is for. */
export function proposedNext(
  fields: CheckInFields,
  plan: SupportPlan | null,
  now: Temporal.ZonedDateTime,
): { day: string; time: string } | null {
  return fields.day === '' ? null : proposeNext(plan, fields.outcome ?? 'reached', fields.day, now);
}

/** The next check-in that the form shows: as typed, else as proposed for this outcome. */
export function nextShown(
  fields: CheckInFields,
  plan: SupportPlan | null,
  now: Temporal.ZonedDateTime,
): { day: string; time: string } | null {
  if (!fields.nextAgreed) return null;
  const proposed = proposedNext(fields, plan, now);
  const day = fields.nextDay ?? proposed?.day ?? '';
  const time = fields.nextTime ?? proposed?.time ?? '';
  return day === '' || time === '' ? null : { day, time };
}

/**
 * The check-in that the form describes. Answers to questions that were not asked, because he was not reached, are left out.
 *
 * @returns null while something is missing
 */
export function checkInOf(
  fields: CheckInFields,
  about: {
    readonly record: string;
    readonly asksChildren: boolean;
    readonly plan: SupportPlan | null;
    readonly original: CheckIn | null;
  },
  now: Temporal.ZonedDateTime,
): CheckIn | null {
  const gaps = gapsIn(fields, about.original !== null);
  if (fields.outcome === null || gaps.when || gaps.flag) return null;
  const spoken = wasSpokenTo(fields.outcome);
  const { startedAt, endedAt } = timesOf(fields, about.original, now);
  const asksChildren = spoken && (about.asksChildren || about.original?.children != null);
  return {
    client: about.record,
    day: fields.day,
    startedAt,
    endedAt,
    outcome: fields.outcome,
    arousalAtStart: spoken ? (fields.arousalAtStart ?? 'unknown') : 'unknown',
    arousalAtEnd: spoken ? (fields.arousalAtEnd ?? 'unknown') : 'unknown',
    goodThing: spoken ? fields.goodThing : '',
    problems: spoken ? fields.problems : '',
    overcoming: spoken ? fields.overcoming : '',
    children: asksChildren
      ? { addressed: fields.childrenAddressed ?? 'notAddressed', said: fields.childrenSaid }
      : null,
    flag: flagIn(fields),
    note: fields.note,
    next: nextShown(fields, about.plan, now),
  };
}

function timesOf(
  fields: CheckInFields,
  original: CheckIn | null,
  now: Temporal.ZonedDateTime,
): Pick<CheckIn, 'startedAt' | 'endedAt'> {
  if (fields.startedAt !== null) {
    const started = Temporal.Instant.from(fields.startedAt).toZonedDateTimeISO(now.timeZoneId);
    // The clock ran, and day and time were left as it set them: it knows to the second.
    if (started.toPlainDate().toString() === fields.day && clockTime(started) === fields.time) {
      const stillRunning =
        original === null ? now.toInstant().toString({ smallestUnit: 'millisecond' }) : null;
      return { startedAt: fields.startedAt, endedAt: fields.endedAt ?? stillRunning };
    }
  }
  const started = Temporal.PlainDate.from(fields.day).toZonedDateTime({
    timeZone: now.timeZoneId,
    plainTime: Temporal.PlainTime.from(fields.time),
  });
  return { startedAt: started.toInstant().toString({ smallestUnit: 'millisecond' }), endedAt: null };
}

function clockTime(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainTime().toString({ smallestUnit: 'minute' });
}
