import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DueWork } from '#src/domain/due-work.ts';
import { clientWorks } from '#src/domain/not-done.ts';
import { onDay } from '#src/domain/occurrence.ts';
import { isContact, sortDueWork } from '#src/domain/sort-due-work.ts';

const today = '2026-03-04';
const item = (client: string, work: DueWork['work'], localDay: string): DueWork => ({
  ...onDay(work, localDay, []),
  client,
  localDay,
  at: null,
  state: localDay < today ? 'overdue' : 'today',
});

describe('CI-5: due work sorted for Today', () => {
  test('has one line for each client who was missed, from the first day, with how often of each kind', () => {
    const due = [
      item('a', 'session', '2026-03-01'),
      item('b', 'checkIn', '2026-03-02'),
      item('a', 'checkIn', '2026-03-02'),
      item('a', 'checkIn', '2026-03-03'),
    ];
    expect(sortDueWork(due, today, new Map())).toEqual({
      missed: [
        {
          client: 'a',
          since: '2026-03-01',
          works: [
            { work: 'session', count: 1 },
            { work: 'checkIn', count: 2 },
          ],
        },
        { client: 'b', since: '2026-03-02', works: [{ work: 'checkIn', count: 1 }] },
      ],
      contacts: [],
      reviews: [],
    });
  });

  test('keeps what is looked at apart from what is talked about, however long it is due', () => {
    expect(clientWorks.filter(isContact)).toEqual(['checkIn', 'longerCall', 'session']);
    const screen = item('a', 'riskScreen', '2026-02-01');
    expect(sortDueWork([screen], today, new Map())).toEqual({ missed: [], contacts: [], reviews: [screen] });
  });

  test('orders what falls on the same moment by what clients are called', () => {
    const references = new Map([
      ['a', 'K-10'],
      ['b', 'K-9'],
      ['c', 'Ash'],
    ]);
    const due = ['a', 'b', 'c'].flatMap((client) => [
      item(client, 'checkIn', '2026-03-01'),
      item(client, 'riskScreen', '2026-03-02'),
      item(client, 'longerCall', today),
    ]);
    const { missed, contacts, reviews } = sortDueWork(due, today, references);
    for (const list of [missed, contacts, reviews]) {
      expect(list.map(({ client }) => client)).toEqual(['c', 'b', 'a']);
    }
  });

  test('loses nothing, counts nothing twice and keeps the order', () => {
    const anyItem = fc
      .tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom(...clientWorks),
        fc.constantFrom('2026-03-02', '2026-03-03', today),
      )
      .map((said) => item(...said));
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 20 }), (some) => {
        const due = some.toSorted((a, b) => (a.localDay < b.localDay ? -1 : a.localDay > b.localDay ? 1 : 0));
        const { missed, contacts, reviews } = sortDueWork(due, today, new Map());
        expect(contacts).toEqual(due.filter(({ work, localDay }) => isContact(work) && localDay === today));
        expect(reviews).toEqual(due.filter(({ work }) => !isContact(work)));
        const counted = missed.flatMap(({ works }) => works.map(({ count }) => count));
        const count = counted.reduce((sum, each) => sum + each, 0);
        expect(count + contacts.length + reviews.length).toBe(due.length);
        expect(new Set(missed.map(({ client }) => client)).size).toBe(missed.length);
        for (const { client, since, works } of missed) {
          const his = due.filter(
            (each) => each.client === client && isContact(each.work) && each.localDay < today,
          );
          expect(since).toBe(his[0]!.localDay);
          expect(works.map(({ work }) => work)).toEqual([...new Set(his.map(({ work }) => work))]);
        }
      }),
    );
  });
});
