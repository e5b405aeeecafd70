import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentBody } from '#src/domain/revision.ts';
import { sessionOutcomes, sessionRecord } from '#src/domain/session.ts';
import type { AgreedTime } from '#src/screens/session-form/agreed-times.ts';
import {
  askedFor,
  fieldsOfSession,
  gapsIn,
  minutesHeld,
  newSessionFields,
  plannedShown,
  sessionOf,
  type AskedFor,
  type SessionFields,
} from '#src/screens/session-form/session-fields.ts';
import { anyDay, anyText, anyTime, aSession, theClient } from '../../domain/sample-records.ts';

const now = Temporal.ZonedDateTime.from('2026-03-09T11:20[Europe/Rome]');
const nothingAsked: AskedFor = { contact: null, day: null, time: null };
const at = (day: string, time: string | null, contact: 'session' | 'longerCall' = 'session'): AgreedTime => ({
  contact,
  plannedFor: { day, time },
  local: { day, time },
});
const never = () => null;
const filled = (said: Partial<SessionFields> = {}): SessionFields => ({
  ...newSessionFields(now, nothingAsked, [], never),
  outcome: 'held',
  means: 'phone',
  ...said,
});
const about = { client: theClient, plannedFor: null, original: null };

describe('the form for a new session', () => {
  it('begins at the agreed time of today once that has come', () => {
    const fields = newSessionFields(now, nothingAsked, [at('2026-03-09', '10:00')], never);
    expect(fields).toMatchObject({ contact: 'session', day: '2026-03-09', time: '10:00', endedTime: '' });
    expect(plannedShown(fields, [at('2026-03-09', '10:00')])).toEqual({ day: '2026-03-09', time: '10:00' });
  });

  it('begins now when nothing was agreed, or it is still to come', () => {
    expect(newSessionFields(now, nothingAsked, [], never)).toMatchObject({
      day: '2026-03-09',
      time: '11:20',
    });
    const asked: AskedFor = { contact: 'session', day: '2026-03-11', time: '18:00' };
    const fields = newSessionFields(now, asked, [at('2026-03-11', '18:00')], never);
    expect(fields).toMatchObject({ day: '2026-03-09', time: '11:20', plannedChosen: true });
    expect(fields.plannedFor).toEqual({ day: '2026-03-11', time: '18:00' });
  });

  it('is one tap from a late entry: the missed time that was asked for is its start', () => {
    const asked: AskedFor = { contact: 'session', day: '2026-03-04', time: '18:00' };
    const times = [at('2026-03-09', '10:00'), at('2026-03-04', '18:00')];
    expect(newSessionFields(now, asked, times, never)).toMatchObject({
      day: '2026-03-04',
      time: '18:00',
      plannedFor: { day: '2026-03-04', time: '18:00' },
    });
  });

  it('guesses no time for a longer call of a day that has passed (CI-4)', () => {
    const asked: AskedFor = { contact: 'longerCall', day: '2026-03-06', time: null };
    const fields = newSessionFields(now, asked, [at('2026-03-06', null, 'longerCall')], never);
    expect(fields).toMatchObject({ contact: 'longerCall', day: '2026-03-06', time: '' });
    expect(gapsIn(fields, null, now).when).toBe('missing');
  });

  it('proposes how the last one of the same kind was held', () => {
    const means = (contact: string) => (contact === 'longerCall' ? 'phone' : 'walking');
    expect(newSessionFields(now, nothingAsked, [], means).means).toBe('walking');
    expect(newSessionFields(now, { ...nothingAsked, contact: 'longerCall' }, [], means).means).toBe('phone');
  });

  it('takes from the address only what fits', () => {
    expect(askedFor(new URLSearchParams('contact=longerCall&day=2026-03-06&time=09%3A30'))).toEqual({
      contact: 'longerCall',
      day: '2026-03-06',
      time: '09:30',
    });
    expect(askedFor(new URLSearchParams('contact=tea&day=2026-02-30&time=09:30'))).toEqual(nothingAsked);
    expect(askedFor(new URLSearchParams())).toEqual(nothingAsked);
  });
});

describe('the session that the form describes', () => {
  it('holds start and end as instants, in the zone of the practitioner', () => {
    expect(sessionOf(filled({ time: '10:05', endedTime: '11:02' }), about, now)).toMatchObject({
      startedAt: '2026-03-09T09:05:00.000Z',
      endedAt: '2026-03-09T10:02:00.000Z',
    });
  });

  it('can go on past midnight, but not for half a day', () => {
    const late = filled({ day: '2026-03-08', time: '23:40', endedTime: '00:20' });
    expect(minutesHeld(late, null, 'Europe/Rome')).toBe(40);
    expect(sessionOf(late, about, now)?.endedAt).toBe('2026-03-08T23:20:00.000Z');
    const slip = filled({ day: '2026-03-08', time: '10:00', endedTime: '09:50' });
    expect(gapsIn(slip, null, now).end).toBe(true);
    expect(sessionOf(slip, about, now)).toBeNull();
    expect(minutesHeld(slip, null, 'Europe/Rome')).toBeNull();
  });

  it('has a length that a clock change does not falsify', () => {
    const night = filled({ day: '2026-03-29', time: '01:50', endedTime: '03:10' });
    expect(minutesHeld(night, null, 'Europe/Rome')).toBe(20);
  });

  it('is not saved before outcome, means and time are there, nor for a time still to come', () => {
    expect(gapsIn(filled(), null, now)).toEqual({
      outcome: false,
      means: false,
      when: null,
      end: false,
      flag: false,
      reason: false,
    });
    for (const missing of [
      { outcome: null },
      { means: null },
      { day: '' },
      { time: '' },
      { day: '2026-03-10' },
      { flagRaised: true },
    ]) {
      expect(sessionOf(filled(missing), about, now)).toBeNull();
    }
    expect(gapsIn(filled({ day: '2026-03-10' }), null, now).when).toBe('toCome');
  });

  it('keeps no end and no arousal of a man who was not there', () => {
    const gone = { endedTime: '09:00', arousalAtStart: 'agitated', arousalAtEnd: 'calm' } as const;
    for (const outcome of ['notReached', 'cancelled'] as const) {
      expect(sessionOf(filled({ ...gone, outcome }), about, now)).toMatchObject({
        outcome,
        endedAt: null,
        arousalAtStart: 'unknown',
        arousalAtEnd: 'unknown',
      });
    }
  });

  it('keeps a flag with its kind and urgency (FL-1)', () => {
    const flagged = filled({
      flagRaised: true,
      flagKind: 'fearForChild',
      flagUrgency: 'now',
      flagNote: 'the boy',
    });
    expect(sessionOf(flagged, about, now)?.flag).toEqual({
      kind: 'fearForChild',
      urgency: 'now',
      note: 'the boy',
    });
  });

  it('fits its schema whatever the form holds, or is not saved', () => {
    fc.assert(
      fc.property(
        fc.record({
          day: fc.oneof(anyDay, fc.string({ maxLength: 10 })),
          time: fc.oneof(anyTime, fc.string({ maxLength: 5 })),
          endedTime: fc.oneof(anyTime, fc.constant(''), fc.string({ maxLength: 5 })),
          outcome: fc.constantFrom(null, ...sessionOutcomes),
          note: anyText,
        }),
        (said) => {
          const session = sessionOf(filled(said), about, now);
          if (session) expect(currentBody(sessionRecord, sessionRecord.version, session)).toEqual(session);
        },
      ),
    );
  });
});

describe('amending a session', () => {
  it('keeps to the second what is not changed, also where a clock wrote it', () => {
    const original = aSession({
      startedAt: '2026-03-04T09:00:17.250Z',
      endedAt: '2026-03-04T14:30:41.500Z',
      plannedFor: { day: '2026-03-04', time: '10:00' },
    });
    const fields = { ...fieldsOfSession(original, 'Europe/Rome'), note: 'forgotten', reason: 'left out' };
    const amended = sessionOf(
      fields,
      { client: theClient, plannedFor: plannedShown(fields, []), original },
      now,
    );
    expect(amended).toEqual({ ...original, note: 'forgotten' });
  });

  it('needs a reason', () => {
    const original = aSession();
    const fields = fieldsOfSession(original, 'Europe/Rome');
    expect(gapsIn(fields, original, now).reason).toBe(true);
    expect(sessionOf(fields, { client: theClient, plannedFor: null, original }, now)).toBeNull();
    expect(gapsIn({ ...fields, reason: 'wrong day' }, original, now).reason).toBe(false);
  });

  it('changes the times that are typed anew', () => {
    const original = aSession();
    const fields = {
      ...fieldsOfSession(original, 'Europe/Rome'),
      endedTime: '10:45',
      reason: 'he left early',
    };
    expect(sessionOf(fields, { client: theClient, plannedFor: null, original }, now)).toEqual({
      ...original,
      endedAt: '2026-03-04T09:45:00.000Z',
    });
  });
});
