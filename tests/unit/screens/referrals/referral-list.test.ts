import { describe, expect, it } from 'vitest';
import { newReferral, type Referral } from '#src/domain/referral.ts';
import { listReferrals } from '#src/screens/referrals/referral-list.ts';

const one = (reference: string, said: Partial<Referral> = {}) => ({
  record: `record of ${reference}`,
  referral: { ...newReferral('2026-03-02'), reference, ...said },
});
const referencesOf = (listed: readonly { readonly referral: Referral }[]) =>
  listed.map(({ referral }) => referral.reference);

const all = [
  one('settled early', { outcome: 'declined', decidedOn: '2026-01-05', referrerToldOn: '2026-01-06' }),
  one('later', {
    outcome: 'postponed',
    decidedOn: '2026-03-01',
    referrerToldOn: '2026-03-01',
    lookAgainOn: '2026-05-01',
  }),
  one('K-10'),
  one('not told', { outcome: 'postponed', decidedOn: '2026-02-20', referrer: 'Tribunale di Città' }),
  one('K-9'),
  one('accepted', { outcome: 'accepted', decidedOn: '2026-03-01' }),
  one('settled late', {
    outcome: 'accepted',
    decidedOn: '2026-02-05',
    client: '3f0a3d5e-64a5-4b58-9d0c-0c5e2a6ad111',
  }),
  one('waits longest', { receivedOn: '2026-02-27' }),
];

describe('the list of referrals (CL-6)', () => {
  it('has the open ones first, then what is to do next, then those that are settled', () => {
    const { open, toDo, settled } = listReferrals(all, '');
    expect(referencesOf(open)).toEqual(['waits longest', 'K-9', 'K-10']);
    expect(toDo.map(({ referral, next }) => [referral.reference, next?.step])).toEqual([
      ['not told', 'tellReferrer'],
      ['accepted', 'becomeClient'],
      ['later', 'lookAgain'],
    ]);
    expect(referencesOf(settled)).toEqual(['settled late', 'settled early']);
  });

  it('is searched in every part, without case and accents', () => {
    const { open, toDo, settled } = listReferrals(all, 'citta');
    expect(referencesOf([...open, ...toDo, ...settled])).toEqual(['not told']);
  });
});
