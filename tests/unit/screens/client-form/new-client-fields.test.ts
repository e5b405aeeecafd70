import { describe, expect, it } from 'vitest';
import { defaultProgramme } from '#src/domain/programme.ts';
import { historyOf } from '#src/domain/record-history.ts';
import { newReferral } from '#src/domain/referral.ts';
import type { AnyChange } from '#src/domain/revision.ts';
import {
  emptyNewClient,
  gapsInNewClient,
  newClientChanges,
  type NewClientFields,
} from '#src/screens/client-form/new-client-fields.ts';
import { aRevision } from '../../domain/sample-records.ts';

const today = '2026-03-02';
const id = '11111111-1111-4111-8111-111111111111';
const context = {
  newId: () => id,
  today,
  zone: 'Europe/Rome',
  programme: { ...defaultProgramme, longerCallsAWeek: 3, holdingReviewDays: 10 },
  referral: undefined,
};

const fields = (said: Partial<NewClientFields> = {}): NewClientFields => ({
  ...emptyNewClient(today, defaultProgramme, null),
  reference: ' K-014 ',
  ...said,
});

function ofKind<Kind extends AnyChange['kind']>(changes: AnyChange[] | null, kind: Kind) {
  return changes?.find((change) => change.kind === kind) as Extract<AnyChange, { kind: Kind }> | undefined;
}

describe('a new client', () => {
  it('needs a reference and nothing else, and begins with daily calls from today (CI-1, CI-4)', () => {
    expect(newClientChanges(fields({ reference: '  ' }), context)).toBeNull();
    const changes = newClientChanges(fields(), context);
    expect(changes?.map(({ kind }) => kind)).toEqual(['client', 'supportPlan']);
    expect(ofKind(changes, 'client')).toMatchObject({
      record: id,
      parents: [],
      body: { reference: 'K-014', enrolledOn: null, leftOn: null, asFirstRecorded: null },
    });
    expect(ofKind(changes, 'supportPlan')?.body).toEqual({
      client: id,
      from: today,
      level: 'intensive',
      checkIns: { rhythm: { everyDays: 1 }, time: '08:30' },
      longerCallsAWeek: 3,
      sessions: [],
      zone: 'Europe/Rome',
      reviewOn: null,
      reason: '',
    });
  });

  it('has his plan from the first check-in, and from today without one', () => {
    const from = (said: Partial<NewClientFields>) =>
      ofKind(newClientChanges(fields(said), context), 'supportPlan')?.body?.from;
    expect(from({ checkInsFrom: '2026-03-05' })).toBe('2026-03-05');
    expect(from({ checkInsFrom: '2026-03-05', checkInEveryDays: null })).toBe(today);
  });

  it('has longer calls at the intensive level only (CI-4)', () => {
    const changes = newClientChanges(fields({ supportLevel: 'weekly' }), context);
    expect(ofKind(changes, 'supportPlan')?.body?.longerCallsAWeek).toBe(0);
  });

  it.each(['holding', 'suspended'] as const)(
    'is %s only with a reason, and with a day on which that is looked at (IN-8)',
    (supportLevel) => {
      expect(gapsInNewClient(fields({ supportLevel }), today).heldReason).toBe(true);
      expect(newClientChanges(fields({ supportLevel }), context)).toBeNull();
      const heldReason = 'waits for the court';
      // What is hidden at this level keeps nobody from saving.
      const held = fields({ supportLevel, heldReason, checkInTime: '', checkInsFrom: '' });
      const changes = newClientChanges(held, context);
      expect(ofKind(changes, 'supportPlan')?.body).toMatchObject({
        from: today,
        checkIns: null,
        longerCallsAWeek: 0,
        reviewOn: '2026-03-12',
        reason: heldReason,
      });
    },
  );

  it('keeps no reason for holding where he is not held', () => {
    const changes = newClientChanges(fields({ heldReason: 'typed before' }), context);
    expect(ofKind(changes, 'supportPlan')?.body?.reason).toBe('');
  });

  it('brings his home along if anything of it is known (CL-2, CL-3)', () => {
    const changes = newClientChanges(fields({ children: 'yes', childrenAges: '4' }), context);
    expect(ofKind(changes, 'household')?.body).toMatchObject({
      client: id,
      from: today,
      changes: [],
      livingSituation: 'unknown',
      children: 'yes',
      childrenAges: '4',
    });
  });

  it('needs time and first day of the check-ins, and no day centuries ago', () => {
    const gaps = (said: Partial<NewClientFields>) => gapsInNewClient(fields(said), today);
    expect(gaps({ checkInTime: '' }).checkIns).toBe(true);
    expect(gaps({ checkInEveryDays: null, checkInTime: '' }).checkIns).toBe(false);
    expect(gaps({ checkInsFrom: '' }).from).toBe('missing');
    expect(gaps({ checkInsFrom: '0026-03-02' }).from).toBe('tooEarly');
    expect(gaps({ checkInsFrom: '2025-03-02' }).from).toBeNull();
  });

  it('takes over what a referral says, and is named in it by the same save (CL-6)', () => {
    const body = {
      ...newReferral('2026-02-20'),
      reference: 'R-3',
      referrer: 'Probation',
      outcome: 'accepted',
    };
    const history = historyOf([aRevision({ kind: 'referral', body: { ...body, outcome: 'accepted' } })]);
    const begun = emptyNewClient(today, defaultProgramme, {
      record: history.record,
      body: history.current.body!,
    });
    expect(begun).toMatchObject({ reference: 'R-3', referrer: 'Probation', referral: history.record });
    const changes = newClientChanges(begun, { ...context, referral: history });
    expect(ofKind(changes, 'referral')).toMatchObject({
      record: history.record,
      parents: [history.current.id],
      body: { ...body, client: id },
      amendsFinal: false,
    });
  });
});
