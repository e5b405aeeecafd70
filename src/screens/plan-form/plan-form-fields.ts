import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import { civilDate, freeText, zoneName } from '#src/domain/field-values.ts';
import { programmeNumbers, type ProgrammeValues } from '#src/domain/programme.ts';
import { z } from '#src/domain/schema.ts';
import {
  isActiveLevel,
  planOn,
  supportLevels,
  type PlanPeriod,
  type SupportLevel,
  type SupportPlan,
} from '#src/domain/support-plan.ts';
import {
  checkInAgreementFields,
  checkInAgreementOf,
  checkInGaps,
  checkInsOf,
  hasCheckIns,
  newCheckInAgreement,
} from '#src/screens/parts/check-in-rhythm.ts';
import { earliestFirstDay } from '#src/screens/parts/earliest-first-day.ts';
import {
  fieldsOfSlot,
  gapsInSlot,
  slotFields,
  slotOf,
  wholeNumber,
  type SlotGaps,
} from './session-slot-fields.ts';

/** Schemas of what the form holds. */
export const planFormFields = {
  ...checkInAgreementFields,
  from: z.string().check(z.maxLength(10)),
  level: z.nullable(z.enum(supportLevels)),
  /** Null while the number of the programme stands (CI-4). */
  longerCallsAWeek: z.nullable(z.string().check(z.maxLength(4))),
  sessions: z.readonly(z.array(slotFields).check(z.maxLength(14))),
  /** Null while the proposal stands as it was made. */
  reviewOn: z.nullable(z.string().check(z.maxLength(10))),
  zone: zoneName,
  reason: freeText,
  amendmentReason: freeText,
};

/** What the form holds. */
export type PlanFormFields = {
  [Name in keyof typeof planFormFields]: z.infer<(typeof planFormFields)[Name]>;
};

/** A level that was decided and has no plan yet. */
export interface DecidedLevel {
  readonly level: SupportLevel;
  readonly reason: string;
}

interface Beginning {
  readonly today: string;
  /** Where the practitioner is. */
  readonly zone: string;
  readonly periods: readonly PlanPeriod[];
  readonly decided: DecidedLevel | null;
  readonly programme: Pick<ProgrammeValues, 'checkInEveryDays'>;
}

/**
 * The form for a new plan: what holds now, to be changed where it shall be otherwise, at the level that was decided since.
 * The times of somebody who was held are those of his last plan with contacts.
 */
export function newPlanFields({ today, zone, periods, decided, programme }: Beginning): PlanFormFields {
  const present = planOn(today, periods) ?? periods[0] ?? null;
  const begun = periods.filter(({ plan }) => plan.from <= today);
  const times = begun.findLast(({ plan }) => isActiveLevel(plan.level)) ?? present;
  return {
    ...(times ? checkInAgreementOf(times.plan.checkIns) : newCheckInAgreement(programme.checkInEveryDays)),
    from: today,
    level: decided?.level ?? present?.plan.level ?? null,
    longerCallsAWeek: times?.plan.level === 'intensive' ? String(times.plan.longerCallsAWeek) : null,
    sessions: times?.plan.sessions.map(fieldsOfSlot) ?? [],
    reviewOn: null,
    zone: times?.plan.zone ?? zone,
    reason: decided?.reason ?? '',
    amendmentReason: '',
  };
}

/** The form for amending a plan. */
export function fieldsOfPlan(plan: SupportPlan): PlanFormFields {
  return {
    ...checkInAgreementOf(plan.checkIns),
    from: plan.from,
    level: plan.level,
    longerCallsAWeek: plan.level === 'intensive' ? String(plan.longerCallsAWeek) : null,
    sessions: plan.sessions.map(fieldsOfSlot),
    reviewOn: plan.reviewOn ?? '',
    zone: plan.zone,
    reason: plan.reason,
    amendmentReason: '',
  };
}

interface PlanContext {
  readonly client: string;
  readonly today: string;
  readonly programme: Pick<ProgrammeValues, 'longerCallsAWeek' | 'holdingReviewDays'>;
  /** The plan that is amended; null for a new one. */
  readonly original: SupportPlan | null;
}

/** Whether the plan has contacts, as long as its level has not been chosen too (IN-8). */
export function hasContacts({ level }: Pick<PlanFormFields, 'level'>): boolean {
  return level === null || isActiveLevel(level);
}

/** The review as it stands in the form: as given, else as proposed. For holding there is always one (IN-8). */
export function reviewIn(fields: PlanFormFields, programme: PlanContext['programme']): string {
  if (fields.reviewOn !== null) return fields.reviewOn;
  if (hasContacts(fields) || !isDay(fields.from)) return '';
  return civilDay(dayNumber(fields.from) + programme.holdingReviewDays);
}

/** The number of longer calls as it stands in the form (CI-4). */
export function longerCallsIn(fields: PlanFormFields, programme: PlanContext['programme']): string {
  return fields.longerCallsAWeek ?? String(programme.longerCallsAWeek);
}

/** What is missing before it can be saved. */
export interface PlanGaps {
  readonly from: 'missing' | 'tooEarly' | null;
  readonly level: boolean;
  readonly checkIns: boolean;
  readonly longerCalls: boolean;
  readonly sessions: readonly SlotGaps[];
  readonly review: 'missing' | 'early' | null;
  readonly reason: boolean;
  readonly amendmentReason: boolean;
}

export function gapsInPlan(fields: PlanFormFields, context: Omit<PlanContext, 'client'>): PlanGaps {
  const { programme, original } = context;
  const contacts = hasContacts(fields);
  const checkIns = checkInGaps(fields);
  const review = reviewIn(fields, programme);
  return {
    from: !isDay(fields.from) ? 'missing' : isTooEarly(fields.from, context) ? 'tooEarly' : null,
    level: fields.level === null,
    checkIns: contacts && (checkIns.weekdays || checkIns.time),
    longerCalls:
      fields.level === 'intensive' &&
      wholeNumber(longerCallsIn(fields, programme), programmeNumbers.longerCallsAWeek) === null,
    sessions: contacts
      ? fields.sessions.map((slot, index) => gapsInSlot(slot, fields.sessions.slice(0, index)))
      : [],
    review: !isDay(review)
      ? contacts && review === ''
        ? null
        : 'missing'
      : isDay(fields.from) && review <= fields.from
        ? 'early'
        : null,
    reason: fields.reason.trim() === '',
    amendmentReason: original !== null && fields.amendmentReason.trim() === '',
  };
}

function isTooEarly(from: string, { today, original }: Pick<PlanContext, 'today' | 'original'>): boolean {
  return from < earliestFirstDay(today) && from !== original?.from;
}

/** Whether anything is missing. */
export function isIncomplete({ sessions, ...gaps }: PlanGaps): boolean {
  return (
    Object.values(gaps).some((gap) => gap !== null && gap !== false) ||
    sessions.some(({ weekday, time, minutes, buffer }) => weekday || time !== null || minutes || buffer)
  );
}

/** The plan as the form has it; null while something is missing. */
export function planOf(fields: PlanFormFields, context: PlanContext): SupportPlan | null {
  return isIncomplete(gapsInPlan(fields, context)) ? null : planAsFarAsFilledIn(fields, context);
}

/**
 * The plan with what is complete of it, for looking ahead while it is being filled in; null without a first day and a
 * level from which anything could be counted.
 */
export function planAsFarAsFilledIn(fields: PlanFormFields, context: PlanContext): SupportPlan | null {
  const { client, programme } = context;
  const { level } = fields;
  if (level === null || !isDay(fields.from) || isTooEarly(fields.from, context)) return null;
  const contacts = isActiveLevel(level);
  const review = reviewIn(fields, programme);
  return {
    client,
    from: fields.from,
    level,
    checkIns: contacts && hasCheckIns(fields) ? checkInsOf(fields) : null,
    longerCallsAWeek:
      level === 'intensive'
        ? (wholeNumber(longerCallsIn(fields, programme), programmeNumbers.longerCallsAWeek) ?? 0)
        : 0,
    sessions: contacts ? fields.sessions.flatMap((slot) => slotOf(slot) ?? []) : [],
    zone: fields.zone,
    reviewOn: isDay(review) ? review : null,
    reason: fields.reason,
  };
}

function isDay(text: string): boolean {
  return civilDate.safeParse(text).success;
}
