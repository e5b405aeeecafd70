import { describe, expect, it } from 'vitest';
import { aClient } from '../../domain/sample-records.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { unknownHousehold } from '#src/domain/household.ts';
import { newRiskScreen, type RiskScreen } from '#src/domain/risk-screen.ts';
import { knownOn } from '#src/screens/parts/support-facts.ts';

const record = 'c1111111-1111-4111-8111-111111111111';

function records(said: Partial<ClientRecords> = {}): ClientRecords {
  return {
    record,
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

function aScreen(on: string, said: Partial<RiskScreen>) {
  const body = { ...newRiskScreen(record, on, 'time', null), ...said };
  return { record: crypto.randomUUID(), body, savedAt: `${on}T08:00:00.000Z` };
}

describe('what is known of a client', () => {
  it('is unknown where nobody asked (IN-9)', () => {
    expect(knownOn('2026-03-02', records()).facts).toEqual({
      livingSituation: 'unknown',
      work: 'unknown',
      partnerWorksOutside: 'unknown',
      earlierGroup: 'unknown',
      stable: 'unknown',
      level: null,
    });
  });

  it('is what held on the day that is asked for', () => {
    const home = { ...unknownHousehold(record, '2026-03-10'), livingSituation: 'alone' } as const;
    const known = records({
      client: aClient({ earlierGroup: 'yes' }),
      households: [{ record: crypto.randomUUID(), body: home, savedAt: '2026-03-10T08:00:00.000Z' }],
      screens: [
        aScreen('2026-03-03', { level: 'low', stable: 'yes' }),
        aScreen('2026-03-08', { level: 'high', stable: 'no' }),
      ],
    });
    expect(knownOn('2026-03-05', known).facts).toMatchObject({
      livingSituation: 'unknown',
      level: 'low',
      stable: 'yes',
    });
    expect(knownOn('2026-03-10', known).facts).toMatchObject({
      livingSituation: 'alone',
      level: 'high',
      stable: 'no',
      earlierGroup: 'yes',
    });
  });

  it('has no level where the latest screen set none, whatever an earlier one said (RS-5)', () => {
    const known = records({ screens: [aScreen('2026-03-03', { level: 'low' }), aScreen('2026-03-08', {})] });
    expect(knownOn('2026-03-10', known)).toMatchObject({
      facts: { level: null },
      screen: { on: '2026-03-08' },
    });
  });
});
