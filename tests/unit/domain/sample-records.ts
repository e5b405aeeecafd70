import fc from 'fast-check';
import type { Appointment } from '#src/domain/appointment.ts';
import type { CheckIn } from '#src/domain/check-in.ts';
import type { ClientRecords, Saved } from '#src/domain/client-records.ts';
import { newClient, type Client } from '#src/domain/client.ts';
import type { DraftFields } from '#src/domain/draft.ts';
import { unknownHousehold, type Household } from '#src/domain/household.ts';
import type { NotDone } from '#src/domain/not-done.ts';
import type { Pause } from '#src/domain/pause.ts';
import { recordDefinitions, type RecordBodies, type RecordKind } from '#src/domain/record-kinds.ts';
import type { AnyRevision, Revision } from '#src/domain/revision.ts';
import { newRiskScreen, type RiskScreen } from '#src/domain/risk-screen.ts';
import type { Session } from '#src/domain/session.ts';
import type { PlanPeriod, SupportPlan } from '#src/domain/support-plan.ts';

/** The client whom every sample is about. */
export const theClient = 'c1111111-1111-4111-8111-111111111111';

/** A client as the form would save him, with what a test wants to say about him. */
export function aClient(said: Partial<Client> = {}): Client {
  return { ...newClient(), reference: 'Blue door', ...said };
}

/** A home of which nothing is known, with what a test wants to say about it. */
export function aHousehold(said: Partial<Household> = {}): Household {
  return { ...unknownHousehold(theClient, '2026-03-02'), ...said };
}

/** A risk screen without an answer, with what a test wants to say about it. */
export function aScreen(said: Partial<RiskScreen> = {}): RiskScreen {
  return { ...newRiskScreen(theClient, '2026-03-02', 'first', null), ...said };
}

/** A plan of daily check-ins at nine in Rome and of nothing else, with what a test wants to say about it. */
export function aPlan(said: Partial<SupportPlan> = {}): SupportPlan {
  return {
    client: theClient,
    from: '2026-03-02',
    level: 'intensive',
    checkIns: { rhythm: { everyDays: 1 }, time: '09:00' },
    longerCallsAWeek: 0,
    sessions: [],
    zone: 'Europe/Rome',
    reviewOn: null,
    reason: 'he asked for it',
    ...said,
  };
}

/** Plans one after the other, in the order of their first days. */
export function inPeriods(...plans: readonly SupportPlan[]): PlanPeriod[] {
  return plans.map((plan, index) => ({
    record: `plan-${String(index)}`,
    plan,
    until: plans[index + 1]?.from ?? null,
  }));
}

/** An absence from 9 to 11 March, with what a test wants to say about it. */
export function aPause(said: Partial<Pause> = {}): Pause {
  return { client: theClient, from: '2026-03-09', until: '2026-03-11', reason: 'in hospital', ...said };
}

/** A session booked besides the plan, with what a test wants to say about it. */
export function anAppointment(said: Partial<Appointment> = {}): Appointment {
  return {
    client: theClient,
    contact: 'session',
    day: '2026-03-04',
    time: '16:00',
    minutes: 60,
    bufferMinutes: 30,
    zone: 'Europe/Rome',
    insteadOf: null,
    note: '',
    ...said,
  };
}

/** A session as the form would save it, with what a test wants to say about it. */
export function aSession(said: Partial<Session> = {}): Session {
  return {
    client: theClient,
    contact: 'session',
    plannedFor: null,
    startedAt: '2026-03-04T09:00:00.000Z',
    endedAt: '2026-03-04T10:00:00.000Z',
    means: 'video',
    outcome: 'held',
    arousalAtStart: 'tense',
    arousalAtEnd: 'calm',
    note: '',
    flag: null,
    ...said,
  };
}

/** The word that something will not be done, with what a test wants to say about it. */
export function aNotDone(said: Partial<NotDone> = {}): NotDone {
  return {
    client: theClient,
    work: 'checkIn',
    day: '2026-03-02',
    time: null,
    reason: 'the line was down',
    ...said,
  };
}

/** A body as it was first saved: at the end of 2 March in Rome unless a test says when. */
export function savedAs<Body>(
  body: Body,
  savedAt = '2026-03-02T20:00:00.000Z',
  record: string = crypto.randomUUID(),
): Saved<Body> {
  return { record, body, savedAt };
}

/** Everything on record of a client who was added on 2 March, and of whom a test says the rest. */
export function recordsOf(said: Partial<ClientRecords> = {}): ClientRecords {
  return {
    record: theClient,
    client: aClient(),
    savedAt: '2026-03-02T08:00:00.000Z',
    households: [],
    screens: [],
    plans: [],
    pauses: [],
    appointments: [],
    checkIns: [],
    sessions: [],
    notDone: [],
    flagsSavedAt: [],
    homeChangesSavedAt: [],
    ...said,
  };
}

/** A check-in as the form would save it, with what a test wants to say about it. */
export function aCheckIn(said: Partial<CheckIn> = {}): CheckIn {
  return {
    client: theClient,
    day: '2026-03-02',
    startedAt: '2026-03-02T08:30:00.000Z',
    endedAt: '2026-03-02T08:44:00.000Z',
    outcome: 'reached',
    arousalAtStart: 'tense',
    arousalAtEnd: 'calm',
    goodThing: 'coffee in the garden',
    problems: 'the letter from the court',
    overcoming: 'a walk before he opens it',
    children: null,
    flag: null,
    note: '',
    next: null,
    ...said,
  };
}

/** A saved revision. */
export function aRevision<Kind extends RecordKind>(
  said: { readonly kind: Kind; readonly body: RecordBodies[Kind] | null } & Partial<Revision<Kind>>,
): Revision<Kind> {
  return {
    id: crypto.randomUUID(),
    record: crypto.randomUUID(),
    parents: [],
    version: recordDefinitions[said.kind].version,
    author: 'a1111111-1111-4111-8111-111111111111',
    device: 'd1111111-1111-4111-8111-111111111111',
    at: '2026-03-02T08:45:00.000Z',
    zone: 'Europe/Rome',
    status: recordDefinitions[said.kind].finalWhenSaved ? 'final' : 'open',
    reason: null,
    ...said,
  };
}

/** The same, where the kind is not told apart. */
export function anyRevisionOf(revision: Revision): AnyRevision {
  return revision as AnyRevision;
}

/** Text of any kind that a keyboard, a clipboard or an enemy produces: NUL, lone surrogates, markup, emoji, right-to-left. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '',
    ' \t\r\n\u2028\u2029 ',
    '\0',
    'a\0b',
    '\ud83d',
    '\udc68 backwards \ud83d',
    '👨‍👩‍👧‍👦 🏳️‍🌈 🇮🇹',
    '\u202eright to left\u202c',
    'مرحبا بك، שלום',
    'é e\u0301 \ufb01 Å',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '{"body":null}\n{"footer":{}}',
    '\\u0000 %00 &#0; ${x}',
    '\ufeffwith a byte order mark',
    '__proto__',
  ),
);

/** Two hundred thousand characters of any script. */
export const longText: fc.Arbitrary<string> = fc
  .constantFrom('a', 'è', '\0', '漢', '\ud83d', '"', '\u2028')
  .map((character) => character.repeat(200_000));

/** A moment between 2025 and 2028, in milliseconds since 1970. */
export const anyMoment = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) });

/** A civil day between 2025 and 2028. */
export const anyDay = anyMoment.map((moment) => new Date(moment).toISOString().slice(0, 10));

/** A wall-clock time. */
export const anyTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map(
    (minutes) =>
      `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
  );

/**
 * What any form could hold: whatever JSON can say, under any names. A key that JavaScript takes for a prototype is no name
 * of a field, at any depth, and is dropped when a draft is read.
 */
export const anyFormFields: fc.Arbitrary<DraftFields> = fc
  .dictionary(anyText, fc.oneof(anyText, fc.jsonValue({ maxDepth: 3 })), {
    maxKeys: 5,
    noNullPrototype: true,
  })
  .map((fields) => JSON.stringify(fields))
  .filter((text) => !text.includes('"__proto__":'))
  .map((text) => JSON.parse(text) as DraftFields);
