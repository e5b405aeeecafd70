import { describe, expect, test } from 'vitest';
import { newReferral, nextReferralStep, referralRecord, type Referral } from '#src/domain/referral.ts';
import { theClient } from './sample-records.ts';

const referral = (said: Partial<Referral> = {}): Referral => ({
  ...newReferral('2026-03-02'),
  reference: 'Number 7',
  ...said,
});

describe('CL-6: the next step of a referral', () => {
  const decidedOn = '2026-03-04';
  const told = { referrerToldOn: '2026-03-05', referrerToldHow: 'by phone' };

  test.each<[string, Partial<Referral>, ReturnType<typeof nextReferralStep>]>([
    ['new', {}, { step: 'triage', day: '2026-03-02' }],
    ['open, though looked at', { decidedOn, canProgress: 'yes' }, { step: 'triage', day: '2026-03-02' }],
    ['accepted', { outcome: 'accepted', decidedOn }, { step: 'becomeClient', day: decidedOn }],
    ['accepted without a date', { outcome: 'accepted' }, { step: 'becomeClient', day: '2026-03-02' }],
    ['accepted and a client', { outcome: 'accepted', decidedOn, client: theClient }, null],
    ['postponed', { outcome: 'postponed', decidedOn }, { step: 'tellReferrer', day: decidedOn }],
    [
      'postponed to a day, but the referrer does not know',
      { outcome: 'postponed', decidedOn, lookAgainOn: '2026-05-04' },
      { step: 'tellReferrer', day: decidedOn },
    ],
    [
      'postponed to a day, and the referrer knows',
      { outcome: 'postponed', decidedOn, lookAgainOn: '2026-05-04', ...told },
      { step: 'lookAgain', day: '2026-05-04' },
    ],
    [
      'postponed to no day, and the referrer knows',
      { outcome: 'postponed', decidedOn, ...told },
      { step: 'lookAgain', day: decidedOn },
    ],
    ['declined', { outcome: 'declined', decidedOn }, { step: 'tellReferrer', day: decidedOn }],
    ['declined, and the referrer knows', { outcome: 'declined', decidedOn, ...told }, null],
  ])('%s', (_what, said, step) => {
    expect(nextReferralStep(referral(said))).toEqual(step);
  });

  test('a postponed one never drops out by itself', () => {
    for (const lookAgainOn of [null, '2026-05-04']) {
      for (const referrerToldOn of [null, '2026-03-05']) {
        expect(
          nextReferralStep(referral({ outcome: 'postponed', lookAgainOn, referrerToldOn })),
        ).not.toBeNull();
      }
    }
  });
});

test('CL-6, RS-5: of a new one nothing is assumed, and it needs a reference', () => {
  expect(newReferral('2026-03-02')).toMatchObject({
    receivedOn: '2026-03-02',
    contactAppropriate: 'unknown',
    canProgress: 'unknown',
    outcome: 'open',
    client: null,
  });
  expect(referralRecord.schema.safeParse(newReferral('2026-03-02')).success).toBe(false);
  expect(referralRecord.schema.safeParse(referral()).success).toBe(true);
});
