import { clearPage, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { TodayScreen } from '#src/screens/today/today-screen.tsx';
import { draftForms, type Draft } from '#src/domain/draft.ts';
import type { AnyChange } from '#src/domain/revision.ts';
import { aCheckIn, aClient, anAppointment, aPlan, aScreen, aSession } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const newRecord = { parents: [], reason: null, amendsFinal: false } as const;
const ada = 'a1111111-1111-4111-8111-111111111111';
const blue = 'b1111111-1111-4111-8111-111111111111';

/** Monday 2 March at eight in the morning, in Rome unless told otherwise, with two clients and what else is on record. */
async function openToday(changes: readonly Partial<AnyChange>[], zone = 'Europe/Rome', drafts: Draft[] = []) {
  const environment = { ...screenTestEnvironment(), zone: () => zone };
  const { vault } = await openNewVault(environment);
  const add = (record: string, reference: string) =>
    ({ kind: 'client', record, ...newRecord, body: aClient({ reference }) }) as const;
  await vault.save([add(ada, 'Ash tree'), add(blue, 'Blue door')]);
  for (const change of changes) await vault.save([{ record: null, ...newRecord, ...change } as AnyChange]);
  for (const draft of drafts) await vault.drafts.keep(draft);
  renderScreen(<TodayScreen />, { vault, environment });
}

const rows = (name: string): string[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('listitem')
    .map((row) => row.textContent);
const links = (name: string): (string | null)[] =>
  within(screen.getByRole('list', { name }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));

describe('Today', () => {
  it('shows whom to call by the clock, with the way into the form, and who was missed in one line each', async () => {
    await openToday([
      { kind: 'supportPlan', body: aPlan({ client: ada, from: '2026-02-27', level: 'intensive' }) },
      { kind: 'appointment', body: anAppointment({ client: ada, day: '2026-03-02', time: '16:00' }) },
      { kind: 'appointment', body: anAppointment({ client: ada, day: '2026-03-01', time: '16:00' }) },
      { kind: 'supportPlan', body: aPlan({ client: blue, from: '2026-03-02', level: 'weekly' }) },
    ]);
    expect(rows('Calls and sessions')).toEqual([
      '09:00Ash treeCheck-in',
      '09:00Blue doorCheck-in',
      '16:00Ash treeSession · Booked for this day',
    ]);
    expect(links('Calls and sessions')).toEqual([
      `/people/${ada}/call?day=2026-03-02`,
      `/people/${blue}/call?day=2026-03-02`,
      `/people/${ada}/talk?contact=session&day=2026-03-02&time=16%3A00`,
    ]);
    expect(rows('Missed')).toEqual(['Ash treeCheck-in, 3 times · SessionSince Fri, Feb 27']);
    expect(links('Missed')).toEqual([`/people/${ada}/due`]);
  });

  it('says why each look is asked for, and how loud: holding the longer it lasts the louder (IN-8, RS-6)', async () => {
    await openToday([
      {
        kind: 'supportPlan',
        body: aPlan({
          client: ada,
          from: '2026-01-26',
          level: 'holding',
          checkIns: null,
          reviewOn: '2026-02-09',
        }),
      },
      { kind: 'riskScreen', body: aScreen({ client: ada, on: '2026-03-01', level: 'high' }) },
    ]);
    expect(rows('To look at')).toEqual([
      'Ash treeReview of holding · The review date has comeHigh riskWaiting for 21 days',
      'Blue doorRisk screen · No risk screen yet',
      'Blue doorSupport plan · Nothing is agreed about his support yet',
    ]);
    expect(links('To look at')).toEqual([
      `/people/${ada}/plan`,
      `/people/${blue}/look`,
      `/people/${blue}/plan`,
    ]);
  });

  it('keeps the agreed time where the practitioner travels, and shows both clocks', async () => {
    await openToday(
      [{ kind: 'supportPlan', body: aPlan({ client: ada, from: '2026-03-02', level: 'weekly' }) }],
      'Europe/London',
    );
    expect(rows('Calls and sessions')).toEqual(['08:00Ash treeCheck-in · 09:00 in Rome']);
  });

  it('lists what is done, calls and sessions, the latest first', async () => {
    await openToday([
      { kind: 'checkIn', body: aCheckIn({ client: ada, startedAt: '2026-03-02T06:40:00.000Z' }) },
      { kind: 'session', body: aSession({ client: blue, startedAt: '2026-03-02T06:50:00.000Z' }) },
      { kind: 'session', body: aSession({ client: blue, startedAt: '2026-02-27T06:50:00.000Z' }) },
    ]);
    expect(rows('Done today').map((row) => row.slice(0, 5))).toEqual(['07:50', '07:40']);
    expect(links('Done today').map((link) => link?.split('/')[1])).toEqual(['talks', 'calls']);
  });

  it('leads back into every kind of form that was begun', async () => {
    const drafts = draftForms.map((form, index) => ({
      id: crypto.randomUUID(),
      form,
      record: null,
      client: form === 'client' || form === 'referral' || form === 'programme' ? null : ada,
      parents: [],
      savedAt: `2026-03-02T06:${String(10 + index)}:00.000Z`,
      fields: {},
    }));
    await openToday([], 'Europe/Rome', drafts);
    const begun = within(screen.getByRole('region', { name: 'In progress' })).getAllByRole('link');
    expect(begun.map((link) => link.getAttribute('href')).toReversed()).toEqual([
      '/people/new',
      `/people/${ada}/home`,
      `/people/${ada}/look`,
      `/people/${ada}/options`,
      `/people/${ada}/plan`,
      `/people/${ada}/pause`,
      `/week/new?person=${ada}`,
      `/people/${ada}/call`,
      `/people/${ada}/talk`,
      `/people/${ada}/due`,
      '/arrivals/new',
      '/settings/programme',
    ]);
  });
});
