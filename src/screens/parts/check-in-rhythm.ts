import { civilTime } from '#src/domain/field-values.ts';
import { z } from '#src/domain/schema.ts';
import { supportPlanFields, weekdays, type SupportPlan, type Weekday } from '#src/domain/support-plan.ts';

/** When check-ins are, as a form asks it (CI-1). */
export interface CheckInAgreement {
  /** Every so many days; null for none. */
  readonly checkInEveryDays: number | null;
  /** On the chosen days of the week instead. */
  readonly checkInsOnWeekdays: boolean;
  readonly checkInWeekdays: readonly Weekday[];
  /** Empty while none is given. */
  readonly checkInTime: string;
}

/** Schemas of it, for the draft of a form that asks it. */
export const checkInAgreementFields = {
  checkInEveryDays: z.nullable(z.int().check(z.minimum(1), z.maximum(14))),
  checkInsOnWeekdays: z.boolean(),
  checkInWeekdays: z.readonly(z.array(z.literal(weekdays)).check(z.maxLength(7))),
  checkInTime: z.string().check(z.maxLength(5)),
};

/** The time at which a new agreement begins: in the morning (CI-1). */
const morning = '08:30';

/** The check-ins of a plan, as the form asks them. */
export function checkInAgreementOf(checkIns: SupportPlan['checkIns']): CheckInAgreement {
  const none = { checkInEveryDays: null, checkInsOnWeekdays: false, checkInWeekdays: [] };
  if (!checkIns) return { ...none, checkInTime: morning };
  const { rhythm, time } = checkIns;
  return 'everyDays' in rhythm
    ? { ...none, checkInEveryDays: rhythm.everyDays, checkInTime: time }
    : { ...none, checkInsOnWeekdays: true, checkInWeekdays: rhythm.weekdays, checkInTime: time };
}

/** What is agreed when somebody begins: every so many days, in the morning (CI-1). */
export function newCheckInAgreement(everyDays: number): CheckInAgreement {
  return checkInAgreementOf({ rhythm: { everyDays }, time: morning });
}

/** What is missing in it. */
export function checkInGaps(agreement: CheckInAgreement): {
  readonly weekdays: boolean;
  readonly time: boolean;
} {
  const { checkInsOnWeekdays, checkInWeekdays, checkInTime } = agreement;
  return {
    weekdays: checkInsOnWeekdays && checkInWeekdays.length === 0,
    time: hasCheckIns(agreement) && !civilTime.safeParse(checkInTime).success,
  };
}

/** Whether any check-ins are agreed in it. */
export function hasCheckIns({
  checkInsOnWeekdays,
  checkInEveryDays,
}: Pick<CheckInAgreement, 'checkInsOnWeekdays' | 'checkInEveryDays'>): boolean {
  return checkInsOnWeekdays || checkInEveryDays !== null;
}

/** What a plan keeps of it; null for none, and as long as something is missing. */
export function checkInsOf(agreement: CheckInAgreement): SupportPlan['checkIns'] {
  const { checkInEveryDays, checkInsOnWeekdays, checkInWeekdays, checkInTime: time } = agreement;
  const rhythm = checkInsOnWeekdays ? { weekdays: [...checkInWeekdays] } : { everyDays: checkInEveryDays };
  const parsed = supportPlanFields.checkIns.safeParse({ rhythm, time });
  return parsed.success ? parsed.data : null;
}
