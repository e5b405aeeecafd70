import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckIn } from '#src/domain/check-in.ts';
import type { ClientState } from '#src/domain/client-state.ts';
import type { Client } from '#src/domain/client.ts';
import { pseudonymOf } from '#src/domain/pseudonym.ts';
import { historyOf, type RecordHistory } from '#src/domain/record-history.ts';
import { z } from '#src/domain/schema.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import {
  rhythmOf,
  superviseOnly,
  supervisionLine,
  type SupervisionChoice,
} from '#src/exchange/supervision-view.ts';
import {
  aCheckIn,
  aClient,
  aHousehold,
  anyDay,
  aPlan,
  aRevision,
  aScreen,
} from '../domain/sample-records.ts';

function client(said: Partial<Client>, record: string = crypto.randomUUID()): RecordHistory<'client'> {
  return historyOf([aRevision({ kind: 'client', body: aClient(said), record })]);
}

function checkIn(of: string, said: Partial<CheckIn> = {}): RecordHistory<'checkIn'> {
  return historyOf([aRevision({ kind: 'checkIn', body: aCheckIn({ client: of, ...said }) })]);
}

function choice(
  clients: RecordHistory<'client'>[],
  checkIns: RecordHistory<'checkIn'>[],
  said: Partial<SupervisionChoice> = {},
): SupervisionChoice {
  return {
    clients,
    others: [],
    checkInsOf: (record) => checkIns.filter(({ current }) => current.body?.client === record),
    stateOf: () => null,
    from: '2026-03-01',
    to: '2026-03-31',
    pseudonyms: true,
    ...said,
  };
}

// Every text field of a check-in that leaves, filled with the same text.
const everywhere = (text: string): Partial<CheckIn> => ({
  goodThing: text,
  problems: text,
  overcoming: text,
  note: text,
  children: { addressed: 'addressed', said: text },
  flag: { kind: 'other', urgency: 'today', note: text },
});

describe('TM-4, SV-10: what leaves for supervision', () => {
  // Letters of which no word of the view is made, so that a hit is a leak.
  const name = fc.string({ unit: fc.constantFrom(...'bkqvwxzжщقע'), minLength: 5, maxLength: 9 });
  const person = fc.record({
    reference: name,
    first: name,
    last: name,
    phone: fc.stringMatching(/^\+\d{2} \d{3} \d{7}$/),
    mail: name,
  });
  const around = fc.constantFrom(' ', ', ', '\n', '.', ' «', '(', '"', '-', '/', ' \u202e');
  const how = fc.constantFrom(
    (text: string) => text,
    (text: string) => text.toUpperCase(),
    (text: string) => text.normalize('NFD'),
    (text: string) => text.replaceAll(' ', '\n'),
  );
  const anyNote = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 5 }), around, around, how), { maxLength: 8 });

  test('with pseudonyms, neither reference nor name nor number nor address of a chosen client is anywhere in it', () => {
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 3 }), anyNote, (people, note) => {
        const known = people.map(({ reference, first, last, phone, mail }) => [
          reference,
          `${first} ${last}`,
          first,
          last,
          phone,
          `${mail}@example.org`,
        ]);
        const clients = people.map(({ reference, first, last, phone, mail }) =>
          client({ reference, name: `${first} ${last}`, phone, email: `${mail}@example.org` }),
        );
        const text = note
          .map(
            ([who, what, before, after, written]) =>
              before + written(known[who % known.length]![what]!) + after,
          )
          .join('a word');
        const checkIns = clients.map(({ record }) => checkIn(record, everywhere(text)));
        const amended = clients.map(({ record }) => {
          const first = aRevision({
            kind: 'checkIn',
            body: aCheckIn({ client: record }),
            at: '2026-03-02T09:00:00.000Z',
          });
          const said = {
            record: first.record,
            parents: [first.id],
            at: '2026-03-02T10:00:00.000Z',
            reason: text,
          };
          return historyOf([
            first,
            aRevision({ kind: 'checkIn', body: aCheckIn({ client: record }), ...said }),
          ]);
        });
        const json = JSON.stringify(superviseOnly(choice(clients, [...checkIns, ...amended]))).toLowerCase();
        for (const secret of known.flat()) {
          const [written] = JSON.stringify(secret.toLowerCase()).split(/^"|"$/).slice(1);
          expect(json).not.toContain(written);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('with pseudonyms, a name that was corrected since does not stand in an older note', () => {
    const first = aRevision({
      kind: 'client',
      body: aClient({ name: 'Marko' }),
      at: '2026-03-01T08:00:00.000Z',
    });
    const corrected = aRevision({
      kind: 'client',
      body: aClient({ name: 'Marco' }),
      record: first.record,
      parents: [first.id],
      at: '2026-03-02T08:00:00.000Z',
    });
    const chosen = historyOf([first, corrected]);
    const { checkIns } = superviseOnly(choice([chosen], [checkIn(chosen.record, { note: 'Marko, Marco' })]));
    const pseudonym = pseudonymOf(chosen.record);
    expect(checkIns[0]!.note).toBe(`${pseudonym}, ${pseudonym}`);
  });

  test('without pseudonyms, his reference is the label and texts are as they are; his name is still not in it', () => {
    const chosen = client({ reference: 'Blue door', name: 'Qwertz' });
    const view = superviseOnly(
      choice([chosen], [checkIn(chosen.record, { note: 'Blue door, Qwertz' })], { pseudonyms: false }),
    );
    expect(view.clients[0]!.label).toBe('Blue door');
    expect(view.checkIns[0]!.note).toBe('Blue door, Qwertz');
    expect(JSON.stringify(view.clients)).not.toContain('Qwertz');
  });

  test('is of the chosen clients and of the days of the period, both included, the earliest first', () => {
    const anyCheckIn = fc.record({ of: fc.nat({ max: 3 }), day: anyDay });
    fc.assert(
      fc.property(
        fc.subarray([0, 1, 2, 3]),
        fc.array(anyCheckIn, { maxLength: 12 }),
        anyDay,
        anyDay,
        (chosen, some, from, to) => {
          const clients = [0, 1, 2, 3].map(() => client({}));
          const checkIns = some.map(({ of, day }) =>
            checkIn(clients[of]!.record, { day, startedAt: `${day}T08:00:00.000Z` }),
          );
          const view = superviseOnly(
            choice(
              chosen.map((index) => clients[index]!),
              checkIns,
              { from, to },
            ),
          );
          expect(view.clients.map(({ id }) => id)).toEqual(chosen.map((index) => clients[index]!.record));
          const expected = some.filter(({ of, day }) => chosen.includes(of) && day >= from && day <= to);
          expect(view.checkIns.map(({ day }) => day)).toEqual(expected.map(({ day }) => day).toSorted());
          expect(new Set(view.checkIns.map(({ client: of }) => of))).toEqual(
            new Set(expected.map(({ of }) => clients[of]!.record)),
          );
        },
      ),
    );
  });

  test('has no name of a client who was not chosen in the notes of one who was', () => {
    const chosen = client({ reference: 'K-014' });
    const other = client({ reference: 'Quentin-7', name: 'Bruno Vazquez', phone: '+39 333 7654321' });
    const note = 'Bruno rang; Quentin-7 has +39 333 7654321.';
    const view = superviseOnly(
      choice([chosen], [checkIn(chosen.record, everywhere(note))], { others: [other] }),
    );
    expect(view.clients).toHaveLength(1);
    expect(JSON.stringify(view)).not.toMatch(/Bruno|Vazquez|Quentin|7654321/u);
  });

  test('has neither deleted clients nor deleted check-ins', () => {
    const deleted = historyOf([aRevision({ kind: 'client', body: null })]);
    const chosen = client({});
    const gone = historyOf([aRevision({ kind: 'checkIn', body: null })]);
    const view = superviseOnly(choice([deleted, chosen], [], { checkInsOf: () => [gone] }));
    expect(view.clients.map(({ id }) => id)).toEqual([chosen.record]);
    expect(view.checkIns).toEqual([]);
  });

  test('is nothing but these fields, though a record gets others later', () => {
    const chosen = client({ future: 'secret' } as Partial<Client>);
    const said = everywhere('text');
    const extended = {
      ...said,
      future: 'secret',
      children: { ...said.children, future: 'secret' },
      flag: { ...said.flag, future: 'secret' },
      next: { day: '2026-03-03', time: '08:30', future: 'secret' },
    } as Partial<CheckIn>;
    const view = superviseOnly(choice([chosen], [checkIn(chosen.record, extended)]));
    expect(JSON.stringify(view)).not.toContain('secret');
    for (const [index, keys] of [
      [0, ['checkInEveryDays', 'children', 'id', 'label', 'livingSituation', 'supportLevel']],
      [
        1,
        [
          ...['amendments', 'arousalAtEnd', 'arousalAtStart', 'children', 'client', 'day', 'endedAt', 'flag'],
          ...['goodThing', 'id', 'next', 'note', 'outcome', 'overcoming', 'problems', 'startedAt', 'zone'],
        ],
      ],
    ] as const) {
      const line = index === 0 ? view.clients[0]! : view.checkIns[0]!;
      expect(Object.keys(line).toSorted()).toEqual(keys);
    }
    for (const line of [{ client: view.clients[0] }, { checkIn: view.checkIns[0] }]) {
      expect(supervisionLine.safeParse(line).success).toBe(true);
    }
  });

  test('says how he is supported and lives, and nothing more of plan and household', () => {
    const chosen = client({});
    const stateOf = (checkIns: SupportPlan['checkIns'], level: SupportPlan['level']): ClientState => {
      const secret = 'secret';
      return {
        plan: {
          record: null,
          plan: aPlan({ checkIns, level, reason: secret, reviewOn: '2026-03-09' }),
          until: null,
        },
        periods: [],
        household: aHousehold({
          livingSituation: 'family',
          children: 'yes',
          childrenAges: secret,
          note: secret,
        }),
        heldSince: null,
        screen: { record: secret, body: aScreen({ reason: secret }), savedAt: '2026-03-02T08:00:00.000Z' },
      };
    };
    const ofState = (state: ClientState | null) =>
      superviseOnly(choice([chosen], [], { stateOf: () => state }));
    const daily = ofState(stateOf({ rhythm: { everyDays: 2 }, time: '09:00' }, 'intensive'));
    expect(daily.clients).toEqual([
      {
        id: chosen.record,
        label: pseudonymOf(chosen.record),
        supportLevel: 'intensive',
        livingSituation: 'family',
        children: 'yes',
        checkInEveryDays: 2,
      },
    ]);
    expect(rhythmOf(daily.clients[0]!)).toEqual({ everyDays: 2 });
    const onDays = ofState(stateOf({ rhythm: { weekdays: [1, 4] }, time: '09:00' }, 'weekly')).clients[0]!;
    expect(rhythmOf(onDays)).toEqual({ weekdays: [1, 4] });
    expect(supervisionLine.safeParse({ client: onDays }).success).toBe(true);
    const nothing = ofState(null).clients[0]!;
    expect([nothing.supportLevel, nothing.livingSituation, rhythmOf(nothing)]).toEqual([
      null,
      'unknown',
      null,
    ]);
  });

  test('is frozen: who lets another field through decides so here', () => {
    const names = new Set<string>();
    JSON.stringify(z.toJSONSchema(supervisionLine), (key, value: unknown) => {
      if (key === 'properties') for (const name of Object.keys(value as object)) names.add(name);
      return value;
    });
    expect([...names].toSorted()).toEqual([
      ...[
        'addressed',
        'amendments',
        'arousalAtEnd',
        'arousalAtStart',
        'at',
        'checkIn',
        'checkInEveryDays',
        'checkInWeekdays',
        'children',
      ],
      ...[
        'client',
        'day',
        'endedAt',
        'flag',
        'goodThing',
        'id',
        'kind',
        'label',
        'livingSituation',
        'next',
        'note',
      ],
      ...[
        'outcome',
        'overcoming',
        'problems',
        'reason',
        'said',
        'startedAt',
        'supportLevel',
        'time',
        'urgency',
        'zone',
      ],
    ]);
  });
});
