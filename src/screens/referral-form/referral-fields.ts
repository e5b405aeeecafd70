import { civilDate } from '#src/domain/field-values.ts';
import {
  newReferral,
  referralFormFields,
  type Referral,
  type ReferralOutcome,
} from '#src/domain/referral.ts';
import { z } from '#src/domain/schema.ts';

const dayTyped = z.union([z.literal(''), civilDate]);

/** Schemas of what the form holds: days are as their inputs give them, empty where there is none. */
export const referralFields = {
  reference: referralFormFields.reference,
  receivedOn: dayTyped,
  referrer: referralFormFields.referrer,
  note: referralFormFields.note,
  contactAppropriate: referralFormFields.contactAppropriate,
  clarified: referralFormFields.clarified,
  canProgress: referralFormFields.canProgress,
  outcome: referralFormFields.outcome,
  decidedOn: dayTyped,
  reason: referralFormFields.reason,
  lookAgainOn: dayTyped,
  referrerToldOn: dayTyped,
  referrerToldHow: referralFormFields.referrerToldHow,
};

/** What the form of a referral holds. */
export type ReferralFields = {
  [Name in keyof typeof referralFields]: z.infer<(typeof referralFields)[Name]>;
};

/** The form for a referral as it is saved. */
export function fieldsOfReferral({ client: _client, ...referral }: Referral): ReferralFields {
  return {
    ...referral,
    decidedOn: referral.decidedOn ?? '',
    lookAgainOn: referral.lookAgainOn ?? '',
    referrerToldOn: referral.referrerToldOn ?? '',
  };
}

/** The form for a referral that came in today. */
export function newReferralFields(today: string): ReferralFields {
  return fieldsOfReferral(newReferral(today));
}

/** What the two answers of triage speak for, by the rule (CL-6). It decides nothing (P2). */
export type TriageAdvice = 'notAppropriate' | 'postpone' | 'clarify' | 'findOut' | 'canBegin';

/** Reads the answers of triage by the rule: what speaks against goes first, then what is not known, which is no "no". */
export function triageAdvice({
  contactAppropriate,
  canProgress,
}: Pick<Referral, 'contactAppropriate' | 'canProgress'>): TriageAdvice {
  if (contactAppropriate === 'no') return 'notAppropriate';
  if (canProgress === 'no') return 'postpone';
  if (contactAppropriate === 'unknown') return 'clarify';
  return canProgress === 'unknown' ? 'findOut' : 'canBegin';
}

/** Whether the referral is accepted although the rule does not speak for it: allowed, and with a reason (P2). */
export function acceptedAgainstRule(
  fields: Pick<Referral, 'outcome' | 'contactAppropriate' | 'canProgress'>,
): boolean {
  return fields.outcome === 'accepted' && triageAdvice(fields) !== 'canBegin';
}

/** Whether the referrer has to be told of this outcome (CL-6). */
export function referrerIsTold(outcome: ReferralOutcome): outcome is 'postponed' | 'declined' {
  return outcome === 'postponed' || outcome === 'declined';
}

/** Whether the outcome needs its reason on record. */
export function needsReason(
  fields: Pick<Referral, 'outcome' | 'contactAppropriate' | 'canProgress'>,
): boolean {
  return referrerIsTold(fields.outcome) || acceptedAgainstRule(fields);
}

const ofOutcome = ['decidedOn', 'reason', 'lookAgainOn', 'referrerToldOn', 'referrerToldHow'] as const;

/**
 * What changes in the form with the choice of an outcome. Whatever was saved with another outcome does not count for this
 * one, above all not that the referrer was told; what was typed since then stays, and going back to the saved outcome
 * brings back what was saved with it.
 */
export function withOutcome(
  fields: ReferralFields,
  outcome: ReferralOutcome,
  saved: ReferralFields,
  today: string,
): Partial<ReferralFields> {
  const changed = { ...fields, outcome };
  for (const name of ofOutcome) {
    if (outcome === saved.outcome) changed[name] = changed[name] === '' ? saved[name] : changed[name];
    else if (changed[name] === saved[name]) changed[name] = '';
  }
  if (outcome !== 'open' && changed.decidedOn === '') changed.decidedOn = today;
  return changed;
}

/** What is missing before a referral can be saved. */
export interface ReferralGaps {
  readonly reference: boolean;
  readonly receivedOn: boolean;
  readonly decidedOn: boolean;
  readonly reason: boolean;
}

/** Looks for what is missing. Every answer of triage may be unknown. */
export function gapsInReferral(fields: ReferralFields): ReferralGaps {
  return {
    reference: fields.reference.trim() === '',
    receivedOn: fields.receivedOn === '',
    decidedOn: fields.outcome !== 'open' && fields.decidedOn === '',
    reason: needsReason(fields) && fields.reason.trim() === '',
  };
}

/**
 * The referral that the form describes. What belongs to another outcome than the chosen one is left out; earlier versions
 * keep it.
 *
 * @param client the client that he became, if he did
 * @returns null while something is missing
 */
export function referralOf(fields: ReferralFields, client: string | null): Referral | null {
  if (Object.values(gapsInReferral(fields)).includes(true)) return null;
  const { outcome } = fields;
  const day = (typed: string, asked: boolean): string | null => (asked && typed !== '' ? typed : null);
  const told = referrerIsTold(outcome);
  return {
    ...fields,
    reference: fields.reference.trim(),
    decidedOn: day(fields.decidedOn, outcome !== 'open'),
    reason: outcome === 'open' ? '' : fields.reason,
    lookAgainOn: day(fields.lookAgainOn, outcome === 'postponed'),
    referrerToldOn: day(fields.referrerToldOn, told),
    referrerToldHow: told ? fields.referrerToldHow : '',
    client,
  };
}
