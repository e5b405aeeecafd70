import { civilDate, freeText, identifier, yesNoUnknown } from './field-values.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** How triage ended (CL-6). */
export const referralOutcomes = ['open', 'accepted', 'postponed', 'declined'] as const;
export type ReferralOutcome = (typeof referralOutcomes)[number];

const referralSchema = z.strictObject({
  /** What he is called until he is a client; a pseudonym is encouraged. */
  reference: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  receivedOn: civilDate,
  referrer: freeText,
  note: freeText,
  /** Whether contact is appropriate, clarified with the referrer. */
  contactAppropriate: yesNoUnknown,
  clarified: freeText,
  /** Whether the work can be progressed if he is taken on now. */
  canProgress: yesNoUnknown,
  outcome: z.enum(referralOutcomes),
  decidedOn: z.nullable(civilDate),
  reason: freeText,
  /** When a postponed one is looked at again. */
  lookAgainOn: z.nullable(civilDate),
  /** When the referrer was told of the outcome, and how. */
  referrerToldOn: z.nullable(civilDate),
  referrerToldHow: freeText,
  /** The client that he became. */
  client: z.nullable(identifier),
});

/** A man whom a referrer would send, and what became of it (CL-6). */
export type Referral = z.infer<typeof referralSchema>;

export const referralRecord = defineRecord({
  kind: 'referral',
  version: 1,
  schema: referralSchema,
  upgrades: {},
  finalWhenSaved: false,
});

/** Schemas of the fields as a form holds them: the reference may still be empty there. */
export const referralFormFields = { ...referralSchema.shape, reference: z.string().check(z.maxLength(60)) };

/** An empty referral, received today. */
export function newReferral(today: string): Referral {
  return {
    reference: '',
    receivedOn: today,
    referrer: '',
    note: '',
    contactAppropriate: 'unknown',
    clarified: '',
    canProgress: 'unknown',
    outcome: 'open',
    decidedOn: null,
    reason: '',
    lookAgainOn: null,
    referrerToldOn: null,
    referrerToldHow: '',
    client: null,
  };
}

/** What is still to do for a referral. */
export type ReferralStep = 'triage' | 'tellReferrer' | 'lookAgain' | 'becomeClient';

/**
 * The next step of a referral and the day from which it is due: triage at once; after it, the referrer is told of a
 * postponement or a refusal; a postponed one is looked at again on its day; an accepted one becomes a client. Null when
 * nothing is left to do.
 */
export function nextReferralStep(referral: Referral): { step: ReferralStep; day: string } | null {
  const decided = referral.decidedOn ?? referral.receivedOn;
  switch (referral.outcome) {
    case 'open':
      return { step: 'triage', day: referral.receivedOn };
    case 'accepted':
      return referral.client === null ? { step: 'becomeClient', day: decided } : null;
    case 'postponed':
      if (referral.referrerToldOn === null) return { step: 'tellReferrer', day: decided };
      return { step: 'lookAgain', day: referral.lookAgainOn ?? decided };
    case 'declined':
      return referral.referrerToldOn === null ? { step: 'tellReferrer', day: decided } : null;
  }
}
