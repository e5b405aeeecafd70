import { clearPage, fill, press, renderScreen, screenTestEnvironment } from '../screen-test-environment.tsx';
import { addingClient, openNewVault, unlock } from '../../vault/test-environment.ts';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Navigate, Route, Routes } from 'react-router';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Session } from '#src/domain/session.ts';
import { SessionFormScreen } from '#src/screens/session-form/session-form-screen.tsx';
import { SessionRecordScreen } from '#src/screens/session-record/session-record-screen.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { aPlan, aSession } from '../../domain/sample-records.ts';

beforeEach(clearPage);

const newRecord = { record: null, parents: [], reason: null, amendsFinal: false } as const;

/** Opens the form for a client with sessions on Mondays at six in the morning, at eight on Monday 2 March. */
async function start({
  query = '',
  saved = null,
  page = 'new',
  language = 'en',
}: {
  readonly query?: string;
  readonly saved?: Partial<Session> | null;
  readonly page?: 'new' | 'record' | 'amend';
  readonly language?: 'en' | 'it';
} = {}) {
  const environment = screenTestEnvironment();
  const { vault } = await openNewVault(environment);
  const [added] = await vault.save([addingClient()]);
  const client = added!.record;
  const slot = { weekday: 1, time: '06:00', minutes: 60, bufferMinutes: 30 } as const;
  const plan = aPlan({ client, from: '2026-02-16', checkIns: null, sessions: [slot], longerCallsAWeek: 2 });
  await vault.save([{ kind: 'supportPlan', ...newRecord, body: plan }]);
  let session = '';
  if (saved) {
    const [kept] = await vault.save([
      { kind: 'session', ...newRecord, body: aSession({ client, ...saved }) },
    ]);
    session = kept!.record;
  }
  const to = {
    new: `/people/${client}/talk${query}`,
    record: `/talks/${session}`,
    amend: `/talks/${session}/amend`,
  }[page];
  renderScreen(
    <Routes>
      <Route path="/" element={<Navigate to="/begin" replace />} />
      <Route path="/begin" element={<Navigate to={to} replace />} />
      <Route path="/people/:id/talk" element={<SessionFormScreen />} />
      <Route path="/talks/:id" element={<SessionRecordScreen />} />
      <Route path="/talks/:id/amend" element={<SessionFormScreen amending />} />
    </Routes>,
    { vault, environment },
    language,
  );
  const sessions = async () => (await unlock(environment)).caseload.ofClient('session', client);
  return { vault, environment, client, sessions, user: userEvent.setup() };
}

const choice = (group: string, name: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name });

describe('a session put on record', () => {
  it('is for the agreed time of today, and settles it', async () => {
    const { user, sessions } = await start();
    expect(screen.getByLabelText('Started at')).toHaveProperty('value', '06:00');
    await user.click(choice('What became of it?', 'Held'));
    await user.click(choice('How was it held?', 'Walk outdoors'));
    await fill(user, 'Ended at', '06:55');
    expect(screen.getByText('55 minutes')).toBeTruthy();
    await user.click(choice('Arousal at the start', 'Agitated'));
    await fill(user, 'Note', 'he wrote in his journal');
    await press(user, 'Save session');
    expect(await screen.findByText('Session with Blue door saved')).toBeTruthy();
    const [history] = await sessions();
    expect(bodyOf(history!)).toMatchObject({
      contact: 'session',
      plannedFor: { day: '2026-03-02', time: '06:00' },
      startedAt: '2026-03-02T05:00:00.000Z',
      endedAt: '2026-03-02T05:55:00.000Z',
      means: 'walking',
      outcome: 'held',
      arousalAtStart: 'agitated',
      arousalAtEnd: 'unknown',
      note: 'he wrote in his journal',
      flag: null,
    });
    expect(history!.current.status).toBe('final');
  });

  it('is entered late for a missed time, which its address names', async () => {
    const { user, sessions } = await start({ query: '?contact=session&day=2026-02-23&time=06:00' });
    expect(screen.getByLabelText('Day')).toHaveProperty('value', '2026-02-23');
    await user.click(choice('What became of it?', 'Not reached'));
    expect(screen.queryByRole('radiogroup', { name: 'Arousal at the start' })).toBeNull();
    await user.click(choice('How was it to be held?', 'Phone'));
    await press(user, 'Save session');
    await screen.findByText('Session with Blue door saved');
    const [history] = await sessions();
    expect(bodyOf(history!)).toMatchObject({
      plannedFor: { day: '2026-02-23', time: '06:00' },
      startedAt: '2026-02-23T05:00:00.000Z',
      endedAt: null,
      outcome: 'notReached',
    });
  });

  it('can be a longer call that was not planned (CI-4)', async () => {
    const { user, sessions } = await start();
    await user.click(choice('What was it?', 'Longer call'));
    await user.selectOptions(screen.getByLabelText('Which agreed time is it for?'), 'Not planned');
    await user.click(choice('What became of it?', 'Held'));
    await user.click(choice('How was it held?', 'Phone'));
    await press(user, 'Save longer call');
    await screen.findByText('Longer call with Blue door saved');
    const [history] = await sessions();
    expect(bodyOf(history!)).toMatchObject({ contact: 'longerCall', plannedFor: null });
  });

  it('says what is missing, and saves nothing until it is there', async () => {
    const { user, sessions } = await start();
    await user.click(screen.getByRole('switch', { name: 'Raise a flag' }));
    await press(user, 'Save session');
    expect(screen.getByText('Choose what became of it.')).toBeTruthy();
    expect(screen.getByText('Choose how.')).toBeTruthy();
    expect(screen.getAllByText('Choose what it is about and how soon.')).toHaveLength(2);
    await fill(user, 'Started at', '23:59');
    expect(screen.getByText(/This is still to come/u)).toBeTruthy();
    expect(await sessions()).toEqual([]);
  });

  it('speaks Italian', async () => {
    await start({ language: 'it' });
    expect(screen.getByRole('button', { name: 'Salva il colloquio' })).toBeTruthy();
  });
});

describe('a session on record', () => {
  const saved = {
    plannedFor: { day: '2026-02-23', time: '06:00' },
    startedAt: '2026-02-23T05:02:11.000Z',
    endedAt: '2026-02-23T06:01:11.000Z',
    note: 'first line\nsecond line',
  };

  it('is shown with everything it holds', async () => {
    await start({ saved, page: 'record' });
    expect(screen.getByRole('heading', { level: 1, name: 'Session' })).toBeTruthy();
    expect(screen.getByText('59 minutes')).toBeTruthy();
    expect(screen.getByText('Tense → Calm')).toBeTruthy();
    expect(screen.getByText(/first line/u)).toBeTruthy();
    expect(screen.queryByRole('heading', { name: 'Versions' })).toBeNull();
  });

  it('is amended with a reason, keeps the agreed time that it settles, and both versions', async () => {
    const { user, sessions } = await start({ saved, page: 'amend' });
    await user.click(choice('What became of it?', 'Cut off'));
    await press(user, 'Save amendment');
    expect(screen.getByText('Give the reason for the change.')).toBeTruthy();
    await fill(user, 'Why is this changed?', 'the line had failed');
    await press(user, 'Save amendment');
    expect(await screen.findByRole('heading', { name: 'Versions' })).toBeTruthy();
    expect(screen.getByText('Reason: the line had failed')).toBeTruthy();
    const [history] = await sessions();
    expect(history!.revisions).toHaveLength(2);
    expect(bodyOf(history!)).toMatchObject({ ...saved, outcome: 'cutOff' });
  });
});
