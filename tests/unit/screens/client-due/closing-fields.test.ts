import { describe, expect, it } from 'vitest';
import { openWork } from '#src/domain/due-work.ts';
import { clientWorks } from '#src/domain/not-done.ts';
import { defaultProgramme } from '#src/domain/programme.ts';
import {
  chosenAtFirst,
  closingAddress,
  groupsOf,
  notDoneOf,
  workInAddress,
} from '#src/screens/client-due/closing-fields.ts';
import { aPlan, recordsOf, savedAs, theClient } from '../../domain/sample-records.ts';

const now = Temporal.ZonedDateTime.from('2026-03-12T08:00[Europe/Rome]');
const records = recordsOf({
  plans: [
    savedAs(
      aPlan({
        sessions: [{ weekday: 4, time: '10:00', minutes: 60, bufferMinutes: 30 }],
        longerCallsAWeek: 7,
      }),
    ),
  ],
});
const open = () => openWork(records, defaultProgramme, '2026-03-12', now);

describe('open work by its kind', () => {
  it('holds everything that is open, the oldest first', () => {
    const groups = groupsOf(open());
    expect(groups.flatMap(({ items }) => items)).toHaveLength(open().length);
    for (const { work, items } of groups) {
      const days = items.map(({ due }) => due.day);
      expect(days).toEqual([...days].sort());
      expect(items.every(({ due }) => due.work === work)).toBe(true);
    }
    expect(groups.find(({ work }) => work === 'checkIn')?.items).toHaveLength(11);
  });

  it('tells two longer calls of one day apart (CI-4)', () => {
    const calls = groupsOf(open()).find(({ work }) => work === 'longerCall')?.items ?? [];
    const keys = calls.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.slice(0, 4)).toEqual(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-04 2']);
  });
});

describe('what is chosen when the form opens', () => {
  const draft = { work: 'checkIn', chosen: ['2026-03-02 09:00', '2026-03-03 09:00'], reason: 'ill' } as const;
  const fields = { ...draft, chosen: [...draft.chosen] };

  it('is the one that was tapped', () => {
    expect(chosenAtFirst({ ...fields, chosen: [] }, 'checkIn', '2026-03-04 09:00')).toEqual([
      '2026-03-04 09:00',
    ]);
  });

  it('is what the draft holds, where it is about the same', () => {
    expect(chosenAtFirst(fields, 'checkIn', '2026-03-03 09:00')).toEqual(draft.chosen);
    expect(chosenAtFirst(fields, 'checkIn', null)).toEqual(draft.chosen);
  });

  it('is nothing of a draft about something else', () => {
    expect(chosenAtFirst(fields, 'session', '2026-03-05 10:00')).toEqual(['2026-03-05 10:00']);
    expect(chosenAtFirst(fields, 'checkIn', '2026-03-09 09:00')).toEqual(['2026-03-09 09:00']);
    expect(chosenAtFirst(fields, 'session', null)).toEqual([]);
  });
});

describe('closing by saying why not', () => {
  it('makes one record for each item, and then none of them is open any more, while the rest stays', () => {
    for (const { work, items } of groupsOf(open())) {
      const bodies = notDoneOf(theClient, items, 'I was in hospital');
      expect(bodies).toHaveLength(items.length);
      const closed = recordsOf({
        ...records,
        notDone: bodies.map((body) => savedAs(body, '2026-03-12T07:00:00.000Z')),
      });
      const after = openWork(closed, defaultProgramme, '2026-03-12', now);
      expect(after.filter((due) => due.work === work)).toEqual([]);
      expect(after.filter((due) => due.work !== work)).toEqual(open().filter((due) => due.work !== work));
    }
  });

  it('closes only the day that was chosen', () => {
    const checkIns = groupsOf(open()).find(({ work }) => work === 'checkIn')?.items ?? [];
    const body = notDoneOf(theClient, checkIns.slice(3, 4), 'the line was down')[0]!;
    const closed = recordsOf({ ...records, notDone: [savedAs(body, '2026-03-12T07:00:00.000Z')] });
    const after = openWork(closed, defaultProgramme, '2026-03-12', now).filter(
      ({ work }) => work === 'checkIn',
    );
    expect(after.map(({ day }) => day)).toEqual(
      checkIns.map(({ due }) => due.day).filter((day) => day !== '2026-03-05'),
    );
  });

  it('names every kind of work in its address by a word of its own that says nothing', () => {
    const words = clientWorks.map((work) => {
      const url = new URL(closingAddress('him', work, '2026-03-02 09:00'), 'https://localhost');
      expect(url.pathname).toBe('/people/him/due');
      expect(url.searchParams.get('item')).toBe('2026-03-02 09:00');
      expect(workInAddress(url.searchParams)).toBe(work);
      return url.searchParams.get('close');
    });
    expect(new Set(words).size).toBe(clientWorks.length);
    expect(words.join(' ')).not.toMatch(/risk|screen|hold(ing)|check/iu);
    expect(workInAddress(new URLSearchParams())).toBeNull();
    expect(workInAddress(new URLSearchParams('close=everything'))).toBeNull();
  });
});
