import { describe, expect, it } from 'vitest';
import { nextReferralStep, newReferral, referralRecord } from '#src/domain/referral.ts';
import {
  acceptedAgainstRule,
  fieldsOfReferral,
  gapsInReferral,
  needsReason,
  newReferralFields,
  referralOf,
  triageAdvice,
  withOutcome,
  type ReferralFields,
} from '#src/screens/referral-form/referral-fields.ts';

const today = '2026-03-02';
const empty = newReferralFields(today);
const noGaps = { reference: false, receivedOn: false, decidedOn: false, reason: false };
const filled = (said: Partial<ReferralFields> = {}): ReferralFields => ({
  ...empty,
  reference: 'K-090',
  ...said,
});

describe('the form of a referral (CL-6)', () => {
  it('needs a reference and a day and nothing else: every answer may be unknown', () => {
    expect(gapsInReferral(empty)).toEqual({ ...noGaps, reference: true });
    expect(gapsInReferral(filled({ receivedOn: '' }))).toEqual({ ...noGaps, receivedOn: true });
    const referral = referralOf(filled({ reference: ' K-090 ' }), null);
    expect(referral).toEqual({ ...newReferral(today), reference: 'K-090' });
    expect(referralRecord.schema.safeParse(referral).success).toBe(true);
  });

  it.each([
    ['yes', 'yes', 'canBegin'],
    ['yes', 'no', 'postpone'],
    ['yes', 'unknown', 'findOut'],
    ['no', 'yes', 'notAppropriate'],
    ['no', 'no', 'notAppropriate'],
    ['no', 'unknown', 'notAppropriate'],
    ['unknown', 'yes', 'clarify'],
    ['unknown', 'no', 'postpone'],
    ['unknown', 'unknown', 'clarify'],
  ] as const)('reads contact %s and progress %s as %s', (contactAppropriate, canProgress, advice) => {
    const answers = { contactAppropriate, canProgress };
    expect(triageAdvice(answers)).toBe(advice);
    // Accepting is never forbidden; where the rule does not speak for it, the reason is asked for (P2).
    const accepting = filled({ ...answers, outcome: 'accepted', decidedOn: today });
    expect(acceptedAgainstRule(accepting)).toBe(advice !== 'canBegin');
    expect(gapsInReferral(accepting)).toEqual({ ...noGaps, reason: advice !== 'canBegin' });
    expect(referralOf({ ...accepting, reason: 'The court asks for it' }, null)).not.toBeNull();
  });

  it('asks for day and reason of a postponement and a refusal, and not for the word to the referrer', () => {
    for (const outcome of ['postponed', 'declined'] as const) {
      const fields = filled({ outcome });
      expect(needsReason(fields)).toBe(true);
      expect(gapsInReferral(fields)).toEqual({ ...noGaps, decidedOn: true, reason: true });
      const referral = referralOf({ ...fields, decidedOn: today, reason: 'No place' }, null)!;
      expect(nextReferralStep(referral)).toEqual({ step: 'tellReferrer', day: today });
    }
  });

  it('leaves out what belongs to another outcome, and keeps the client', () => {
    const everything = filled({
      contactAppropriate: 'yes',
      canProgress: 'yes',
      decidedOn: today,
      reason: 'Because',
      lookAgainOn: '2026-04-01',
      referrerToldOn: '2026-03-03',
      referrerToldHow: 'By phone',
    });
    const client = '3f0a3d5e-64a5-4b58-9d0c-0c5e2a6ad111';
    expect(referralOf({ ...everything, outcome: 'accepted' }, client)).toMatchObject({
      reason: 'Because',
      lookAgainOn: null,
      referrerToldOn: null,
      referrerToldHow: '',
      client,
    });
    expect(referralOf({ ...everything, outcome: 'declined' }, null)).toMatchObject({
      lookAgainOn: null,
      referrerToldOn: '2026-03-03',
      referrerToldHow: 'By phone',
    });
    expect(referralOf({ ...everything, outcome: 'open' }, null)).toMatchObject({
      decidedOn: null,
      reason: '',
    });
    const postponed = referralOf({ ...everything, outcome: 'postponed' }, null)!;
    expect(postponed.lookAgainOn).toBe('2026-04-01');
    expect(fieldsOfReferral(postponed)).toEqual({ ...everything, outcome: 'postponed' });
  });
});

describe('choosing another outcome', () => {
  const saved = filled({
    outcome: 'postponed',
    decidedOn: '2026-02-01',
    reason: 'No place',
    lookAgainOn: '2026-03-01',
    referrerToldOn: '2026-02-02',
    referrerToldHow: 'By phone',
  });

  it('decides it today', () => {
    expect(withOutcome(filled(), 'accepted', filled(), today)).toMatchObject({ decidedOn: today });
    expect(withOutcome(filled(), 'open', filled(), today)).toMatchObject({ decidedOn: '' });
  });

  it('does not take the word given about a postponement for one about a refusal', () => {
    const declined = { ...saved, ...withOutcome(saved, 'declined', saved, today) };
    expect(declined).toMatchObject({
      outcome: 'declined',
      decidedOn: today,
      reason: '',
      referrerToldOn: '',
      referrerToldHow: '',
    });
    expect(gapsInReferral(declined).reason).toBe(true);
  });

  it('keeps what was typed since, and brings back what was saved with the outcome gone back to', () => {
    const typed = { ...saved, reason: 'He moved away' };
    const declined = { ...typed, ...withOutcome(typed, 'declined', saved, today) };
    expect(declined.reason).toBe('He moved away');
    const back = { ...declined, ...withOutcome(declined, 'postponed', saved, today) };
    expect(back).toMatchObject({
      reason: 'He moved away',
      lookAgainOn: '2026-03-01',
      referrerToldOn: '2026-02-02',
      referrerToldHow: 'By phone',
    });
  });
});
