import { civilDay, dayNumber } from '#src/domain/civil-days.ts';
import { freeText, identifier } from '#src/domain/field-values.ts';
import { unknownHousehold } from '#src/domain/household.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import type { Referral } from '#src/domain/referral.ts';
import type { AnyChange } from '#src/domain/revision.ts';
import { z } from '#src/domain/schema.ts';
import { isActiveLevel, supportLevels, type SupportPlan } from '#src/domain/support-plan.ts';
import {
  checkInAgreementFields,
  checkInGaps,
  checkInsOf,
  hasCheckIns,
  newCheckInAgreement,
} from '#src/screens/parts/check-in-rhythm.ts';
import { earliestFirstDay } from '#src/screens/parts/earliest-first-day.ts';
import {
  askedSituation,
  householdSituationFields,
  isAnythingKnown,
  situationOf,
} from '#src/screens/parts/household-situation.ts';
import { isDay, ownClientFields, ownFieldsOf, withOwnFields } from './own-client-fields.ts';

/** Schemas of what the form for a new client holds. */
export const newClientFields = {
  ...ownClientFields,
  ...householdSituationFields,
  ...checkInAgreementFields,
  supportLevel: z.enum(supportLevels),
  checkInsFrom: z.string().check(z.maxLength(10)),
  /** Why he is held, where he is (IN-8). */
  heldReason: freeText,
  /** The referral that becomes this client (CL-6). */
  referral: z.nullable(identifier),
};

/** What the form for a new client holds. */
export type NewClientFields = {
  [Name in keyof typeof newClientFields]: z.infer<(typeof newClientFields)[Name]>;
};

/** The form for a new client: daily calls from today as long as nothing else is chosen, everything else unknown. */
export function emptyNewClient(
  today: string,
  programme: Pick<ProgrammeValues, 'checkInEveryDays'>,
  referral: { readonly record: string; readonly body: Referral } | null,
): NewClientFields {
  const fields = {
    ...ownFieldsOf(),
    ...situationOf(unknownHousehold('', today)),
    ...newCheckInAgreement(programme.checkInEveryDays),
    supportLevel: 'intensive',
    checkInsFrom: today,
    heldReason: '',
    referral: null,
  } as const;
  return referral ? { ...fields, ...fieldsOfReferral(referral) } : fields;
}

/** What a referral already says of him. */
export function fieldsOfReferral({
  record,
  body: { reference, referrer },
}: {
  readonly record: string;
  readonly body: Referral;
}): Pick<NewClientFields, 'reference' | 'referrer' | 'referral'> {
  return { reference, referrer, referral: record };
}

/** What is missing before he can be saved. */
export interface NewClientGaps {
  readonly reference: boolean;
  readonly checkIns: boolean;
  readonly from: 'missing' | 'tooEarly' | null;
  readonly heldReason: boolean;
}

export function gapsInNewClient(fields: NewClientFields, today: string): NewClientGaps {
  const active = isActiveLevel(fields.supportLevel);
  const checkIns = checkInGaps(fields);
  const asksFrom = active && hasCheckIns(fields);
  return {
    reference: fields.reference.trim() === '',
    checkIns: active && (checkIns.weekdays || checkIns.time),
    from: !asksFrom
      ? null
      : !isDay(fields.checkInsFrom)
        ? 'missing'
        : fields.checkInsFrom < earliestFirstDay(today)
          ? 'tooEarly'
          : null,
    heldReason: !active && fields.heldReason.trim() === '',
  };
}

/** The day on which holding and suspension are looked at first (IN-8). */
export function firstReview(today: string, programme: Pick<ProgrammeValues, 'holdingReviewDays'>): string {
  return civilDay(dayNumber(today) + programme.holdingReviewDays);
}

interface NewClientContext {
  readonly newId: () => string;
  readonly today: string;
  readonly zone: string;
  readonly programme: Pick<ProgrammeValues, 'longerCallsAWeek' | 'holdingReviewDays'>;
  /** The referral that becomes this client, as it is on record. */
  readonly referral: RecordHistory<'referral'> | undefined;
}

/**
 * Everything that makes a new client, to be saved at once: himself, his plan, his home if anything of it is known, and the
 * referral that he was (CL-2, CL-3, CL-6). Null while something is missing.
 */
export function newClientChanges(fields: NewClientFields, context: NewClientContext): AnyChange[] | null {
  const { newId, today, zone, programme, referral } = context;
  const gaps = gapsInNewClient(fields, today);
  if (gaps.reference || gaps.checkIns || gaps.from !== null || gaps.heldReason) return null;
  const client = newId();
  const first = { record: null, parents: [], reason: null, amendsFinal: false } as const;
  const changes: AnyChange[] = [
    { ...first, kind: 'client', record: client, body: withOwnFields(fields) },
    { ...first, kind: 'supportPlan', body: firstPlan(fields, client, { today, zone, programme }) },
  ];
  if (isAnythingKnown(fields)) {
    const body = { ...unknownHousehold(client, today), ...askedSituation(fields) };
    changes.push({ ...first, kind: 'household', body });
  }
  if (referral?.current.body) {
    changes.push({
      ...first,
      kind: 'referral',
      record: referral.record,
      parents: referral.heads.map(({ id }) => id),
      body: { ...referral.current.body, client },
    });
  }
  return changes;
}

function firstPlan(
  fields: NewClientFields,
  client: string,
  { today, zone, programme }: Pick<NewClientContext, 'today' | 'zone' | 'programme'>,
): SupportPlan {
  const level = fields.supportLevel;
  const active = isActiveLevel(level);
  const checkIns = active ? checkInsOf(fields) : null;
  return {
    client,
    from: checkIns ? fields.checkInsFrom : today,
    level,
    checkIns,
    longerCallsAWeek: level === 'intensive' ? programme.longerCallsAWeek : 0,
    sessions: [],
    zone,
    reviewOn: active ? null : firstReview(today, programme),
    reason: active ? '' : fields.heldReason,
  };
}
