import { clearPage, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { openNewVault } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnyChange } from '#src/domain/revision.ts';
import type { RecordBodies, RecordKind } from '#src/domain/record-kinds.ts';
import { DiaryScreen } from '#src/screens/diary/diary-screen.tsx';
import { aCheckIn, aClient, aNotDone, anAppointment, aPlan, theClient } from '../../domain/sample-records.ts';

beforeEach(clearPage);
afterEach(() => void vi.restoreAllMocks());

const other = 'c2222222-2222-4222-8222-222222222222';

function adding<Kind extends RecordKind>(
  kind: Kind,
  body: RecordBodies[Kind],
  record: string | null = null,
): AnyChange {
  return { kind, record, parents: [], body, reason: null, amendsFinal: false } as AnyChange;
}

/** Monday, 2 March 2026, eight in the morning, with two clients. */
async function start(more: readonly AnyChange[] = [], language: 'en' | 'it' = 'en') {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const sessions = [{ weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 }] as const;
  await vault.save([
    adding('client', aClient({ reference: 'K-014' }), theClient),
    adding('client', aClient({ reference: 'K-020' }), other),
    adding('supportPlan', aPlan({ level: 'weekly', checkIns: null, sessions: [...sessions] })),
    adding(
      'supportPlan',
      aPlan({
        client: other,
        longerCallsAWeek: 2,
        checkIns: { rhythm: { weekdays: [2] }, time: '11:15' },
        sessions: [{ weekday: 5, time: '09:00', minutes: 60, bufferMinutes: 30 }],
        zone: 'Europe/London',
      }),
    ),
    ...more,
  ]);
  renderScreen(<DiaryScreen />, { vault, environment }, language);
  return { vault, environment, user: userEvent.setup() };
}

const day = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the diary', () => {
  it('shows the week by its dates, what is kept free, and what runs into it (SE-1)', async () => {
    await start();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^March 2.{1,3}8, 2026$/u);
    const tuesday = day(/Mar 3/u);
    expect(tuesday.getByText('kept free until 11:30')).toBeTruthy();
    const session = tuesday.getByRole('link', { name: /^10:00–11:00.*K-014.*Session$/u });
    expect(session.getAttribute('href')).toBe(
      `/people/${theClient}/talk?contact=session&day=2026-03-03&time=10%3A00`,
    );
    expect(session.textContent).not.toContain('Inside');
    const checkIn = tuesday.getByRole('link', { name: /^12:15–12:30/u });
    expect(checkIn.textContent).toContain('11:15 in London');
    expect(checkIn.getAttribute('href')).toBe(`/people/${other}/call?day=2026-03-03`);
  });

  it('says a clash at the contact that is booked into the time kept free, and moves a set time', async () => {
    await start([adding('appointment', anAppointment({ client: other, day: '2026-03-03', time: '11:15' }))]);
    const tuesday = day(/Mar 3/u);
    const booked = tuesday.getByRole('link', { name: /^11:15–12:15/u });
    expect(booked.getAttribute('href')).toMatch(/^\/bookings\//u);
    expect(booked.textContent).toContain('Inside the time kept free after K-014, until 11:30.');
    expect(tuesday.getByRole('link', { name: 'Move Session, K-014, 10:00' }).getAttribute('href')).toBe(
      `/week/new?person=${theClient}&contact=session&day=2026-03-03&time=10%3A00&move=1`,
    );
    expect(
      day(/Mar 4/u).getByRole('link', { name: 'Set a time Longer call, K-020' }).getAttribute('href'),
    ).toBe(`/week/new?person=${other}&contact=longerCall&day=2026-03-04`);
  });

  it('leads to what is on record, and shows what was closed with its reason', async () => {
    const checkIn = crypto.randomUUID();
    await start([
      adding('checkIn', aCheckIn({ startedAt: '2026-03-02T06:10:00.000Z', endedAt: null }), checkIn),
      adding('notDone', aNotDone({ work: 'session', day: '2026-03-06', reason: 'he is ill' })),
    ]);
    const record = day(/Mar 2 Today/u).getByRole('link', { name: /^07:10.*K-014.*Reached$/u });
    expect(record.getAttribute('href')).toBe(`/calls/${checkIn}`);
    expect(day(/Mar 6/u).getByText('Session · Not done: he is ill')).toBeTruthy();
  });

  it('leafs to the weeks before and after, and back', async () => {
    const { user } = await start();
    await user.click(screen.getByRole('link', { name: 'The week after' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^March 9.{1,3}15, 2026$/u);
    expect(screen.getAllByText(/15, 2026/u).some((element) => element.role === 'status')).toBe(true);
    await user.click(screen.getByRole('link', { name: 'Previous week' }));
    await user.click(screen.getByRole('link', { name: 'Previous week' }));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^February 23/u);
    await user.click(screen.getByRole('link', { name: 'This week' }));
    expect(screen.getByRole('region', { name: /Today/u })).toBeTruthy();
  });

  it('makes a calendar file of times only, with check-ins if they are wanted', async () => {
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (file: Blob) => {
          saved.push(file);
          return 'blob:file';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    const { user } = await start();
    await press(user, 'Calendar file');
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/Whoever sees that calendar sees that there are appointments/u)).toBeTruthy();
    expect(await dialog.findByText('8 appointments.')).toBeTruthy();
    await user.click(await dialog.findByRole('button', { name: 'Save to this device' }));
    expect(dialog.getByText(/evenkeel-2026-03-02\.ics/u)).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'With check-ins' }));
    expect(dialog.getByText('12 appointments.')).toBeTruthy();
    await user.click(await dialog.findByRole('button', { name: 'Save to this device' }));
    const [without, withCheckIns] = await Promise.all(saved.map((file) => file.text()));
    expect(without?.match(/BEGIN:VEVENT/gu)).toHaveLength(8);
    expect(withCheckIns?.match(/BEGIN:VEVENT/gu)).toHaveLength(12);
    expect(`${without ?? ''}${withCheckIns ?? ''}`).not.toMatch(/K-0|session|checkIn|London/u);
  });

  it('has no calendar file and nothing to book while there are no clients', async () => {
    const environment = screenTestEnvironment();
    const { vault } = await openNewVault(environment);
    renderScreen(<DiaryScreen />, { vault, environment });
    expect(screen.getByText('No clients yet')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Calendar file' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Book' })).toBeNull();
  });

  it('speaks Italian', async () => {
    await start([], 'it');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/^0?2.{1,3}0?8 marzo 2026$/u);
    expect(day(/3 mar/u).getByText('libero fino alle 11:30')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Sposta Colloquio, K-014, 10:00' })).toBeTruthy();
  });
});
