import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { aDraft, openNewVault } from '../../vault/test-environment.ts';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AnyChange } from '#src/domain/revision.ts';
import type { RecordBodies, RecordKind } from '#src/domain/record-kinds.ts';
import { newBookingFields } from '#src/screens/booking-form/booking-fields.ts';
import { BookingFormScreen } from '#src/screens/booking-form/booking-form-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { aClient, anAppointment, aPlan, theClient } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const other = 'c2222222-2222-4222-8222-222222222222';
const booking = 'b1111111-1111-4111-8111-111111111111';

function adding<Kind extends RecordKind>(
  kind: Kind,
  body: RecordBodies[Kind],
  record: string | null = null,
): AnyChange {
  return { kind, record, parents: [], body, reason: null, amendsFinal: false } as AnyChange;
}

/** Opens an address on Monday, 2 March 2026; K-014 has sessions on Tuesdays at ten. */
async function open(address: string, more: readonly AnyChange[] = [], fields?: object) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const sessions = [{ weekday: 2, time: '10:00', minutes: 60, bufferMinutes: 30 }] as const;
  await vault.save([
    adding('client', aClient({ reference: 'K-014' }), theClient),
    adding('client', aClient({ reference: 'K-020' }), other),
    adding('supportPlan', aPlan({ level: 'weekly', checkIns: null, sessions: [...sessions] })),
    ...more,
  ]);
  if (fields) {
    await vault.drafts.keep(aDraft({ form: 'appointment', client: theClient, fields: { ...fields } }));
  }
  const routes = (
    <Routes>
      <Route path="/" element={<Navigate to={address} />} />
      <Route path="/week/new" element={<BookingFormScreen />} />
      <Route path="/bookings/:id" element={<BookingFormScreen changing />} />
      <Route path="/week" element={<p>the week</p>} />
    </Routes>
  );
  renderScreen(routes, { vault, environment });
  await screen.findByRole('heading', { level: 1 });
  return { vault, user: userEvent.setup() };
}

const booked = (vault: Awaited<ReturnType<typeof open>>['vault']) =>
  vault.caseload.all('appointment').map(bodyOf);

describe('booking', () => {
  it('saves whom, what, when, how long, and what is kept free after it', async () => {
    const { vault, user } = await open('/week/new');
    await user.selectOptions(screen.getByLabelText('With whom'), 'K-020');
    await user.click(screen.getByRole('radio', { name: 'Longer call' }));
    await fill(user, 'Day', '2026-03-04');
    await fill(user, 'Time', '16:00');
    expect(screen.getByText(/16:00–17:00, kept free until 17:30/u).textContent).toContain(
      'Nothing else is in the way.',
    );
    await press(user, 'Book it');
    await screen.findByText('the week');
    expect(booked(vault)).toEqual([anAppointment({ client: other, contact: 'longerCall' })]);
  });

  it('says what is missing, and saves nothing', async () => {
    const { vault, user } = await open('/week/new');
    await press(user, 'Book it');
    for (const gap of ['Choose whom it is with.', 'Choose the day.', 'Choose the time.']) {
      expect(screen.getByText(gap)).toBeTruthy();
    }
    expect(booked(vault)).toEqual([]);
  });

  it('says while it is filled in what it runs into, and books it in spite of that only when told (SE-1)', async () => {
    const { vault, user } = await open(`/week/new?person=${other}&day=2026-03-03&time=11:15`);
    expect(screen.getByText('Inside the time kept free after K-014, until 11:30.')).toBeTruthy();
    await fill(user, 'Time', '08:45');
    expect(screen.queryByText(/^Inside/u)).toBeNull();
    expect(screen.getByText('In the time kept free after it: Session, K-014, 10:00–11:00.')).toBeTruthy();
    await press(user, 'Book it');
    expect(screen.getByText('Choose another time, or say that you book it all the same.')).toBeTruthy();
    expect(booked(vault)).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'Book it all the same' }));
    // Another clash than the one that was agreed to.
    await fill(user, 'Time', '10:30');
    expect(screen.getByText('At the same time: Session, K-014, 10:00–11:00.')).toBeTruthy();
    const allTheSame = screen.getByRole<HTMLInputElement>('checkbox', { name: 'Book it all the same' });
    expect(allTheSame.checked).toBe(false);
    await user.click(allTheSame);
    await press(user, 'Book it');
    await screen.findByText('the week');
    expect(booked(vault)).toEqual([anAppointment({ client: other, day: '2026-03-03', time: '10:30' })]);
  });

  it('moves a set time for one week, which is then not in its own way', async () => {
    const { vault, user } = await open(
      `/week/new?person=${theClient}&contact=session&day=2026-03-03&time=10:00&move=1`,
    );
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('K-014');
    expect(screen.getByText('Move for this one week')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Yes, of .*Mar 3, 10:00$/u }).checked).toBe(
      true,
    );
    await fill(user, 'Time', '10:30');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await press(user, 'Move it');
    await screen.findByText('the week');
    expect(booked(vault)).toEqual([
      anAppointment({ day: '2026-03-03', time: '10:30', insteadOf: { day: '2026-03-03', time: '10:00' } }),
    ]);
  });

  it('reckons in the zone of his plan, and says so', async () => {
    const abroad = aPlan({ client: other, zone: 'America/New_York', checkIns: null });
    const { vault, user } = await open(`/week/new?person=${other}&day=2026-03-04&time=10:00`, [
      adding('supportPlan', abroad),
    ]);
    expect(screen.getByText('By his clock, in New York.')).toBeTruthy();
    expect(screen.getByText(/16:00–17:00, kept free until 17:30/u)).toBeTruthy();
    await press(user, 'Book it');
    await screen.findByText('the week');
    expect(booked(vault)[0]).toMatchObject({ time: '10:00', zone: 'America/New_York' });
  });

  it('takes a draft up, and says so where another day was asked for', async () => {
    const fields = newBookingFields({ client: theClient, day: '2026-03-05', time: '14:00' }, null);
    const { user } = await open(
      `/week/new?person=${theClient}&contact=session&day=2026-03-03&time=10:00&move=1`,
      [],
      fields,
    );
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2026-03-05');
    await user.click(screen.getByRole('button', { name: /^Begin with .*Mar 3$/u }));
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2026-03-03');
    expect(screen.getByRole('button', { name: 'Move it' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Begin with/u })).toBeNull();
  });

  it('takes up what was begun for whomever, where nobody is asked for', async () => {
    await open('/week/new', [], newBookingFields({ client: theClient, day: '2026-03-05' }, null));
    expect(screen.getByLabelText<HTMLInputElement>('Day').value).toBe('2026-03-05');
  });
});

describe('a booking that is there', () => {
  const insteadOf = { day: '2026-03-03', time: '10:00' };

  it('is changed in place', async () => {
    const { vault, user } = await open(`/bookings/${booking}`, [
      adding('appointment', anAppointment(), booking),
    ]);
    await fill(user, 'Time', '17:00');
    await fill(user, 'Free after it', '45');
    await press(user, 'Save');
    await screen.findByText('the week');
    expect(booked(vault)).toEqual([anAppointment({ time: '17:00', bufferMinutes: 45 })]);
    expect(vault.caseload.find('appointment', booking)!.revisions).toHaveLength(2);
  });

  it('is cancelled after a question that says what is due again', async () => {
    const { vault, user } = await open(`/bookings/${booking}`, [
      adding('appointment', anAppointment({ insteadOf }), booking),
    ]);
    await press(user, 'Cancel this appointment');
    const question = within(await screen.findByRole('alertdialog'));
    expect(question.getByText(/Mar 3, 10:00, is due again/u)).toBeTruthy();
    await user.click(question.getByRole('button', { name: 'Keep it' }));
    expect(booked(vault)).toHaveLength(1);
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
    await press(user, 'Cancel this appointment');
    const again = within(await screen.findByRole('alertdialog'));
    await user.click(again.getByRole('button', { name: 'Cancel this appointment' }));
    await screen.findByText('the week');
    expect(booked(vault)).toEqual([]);
    expect(screen.getByRole('button', { name: 'Say why not' })).toBeTruthy();
  });

  it('is not there under an address that names none', async () => {
    await open('/bookings/nothing');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nothing here');
  });
});
