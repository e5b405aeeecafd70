import { describe, expect, it } from 'vitest';
import { unknownHousehold } from '#src/domain/household.ts';
import { newRiskScreen, type RiskScreen } from '#src/domain/risk-screen.ts';
import { riskChanges, screenBefore } from '#src/screens/parts/risk-changes.ts';

const client = 'c1111111-1111-4111-8111-111111111111';
const household = unknownHousehold(client, '2026-01-01');

function aScreen(said: Partial<RiskScreen> = {}): RiskScreen {
  return { ...newRiskScreen(client, '2026-03-02', 'time', null), ...said };
}

describe('what moved between two screens (RS-6, RS-7)', () => {
  it('is nothing when nothing did', () => {
    const screen = aScreen({ stressors: ['money'], level: 'low' });
    expect(riskChanges({ screen, household }, { screen, household })).toEqual({
      level: null,
      factors: [],
      notes: [],
      stressorsAdded: [],
      stressorsGone: [],
      stable: null,
      livingSituation: null,
      work: null,
      isolating: null,
      children: null,
    });
  });

  it('names what was learned, also where unknown became absent', () => {
    const before = aScreen();
    const after = aScreen({
      factors: {
        ...before.factors,
        jealousy: { answer: 'no', note: '' },
        courtMandated: { answer: 'unknown', note: 'asked the referrer' },
      },
      stable: 'no',
      level: 'high',
    });
    const changes = riskChanges(
      { screen: before, household },
      { screen: after, household: { ...household, livingSituation: 'newPartner', children: 'yes' } },
    );
    expect(changes).toMatchObject({
      level: { from: null, to: 'high' },
      factors: [{ factor: 'jealousy', from: 'unknown', to: 'no' }],
      notes: ['courtMandated'],
      stable: { from: 'unknown', to: 'no' },
      livingSituation: { from: 'unknown', to: 'newPartner' },
      work: null,
      children: { from: 'unknown', to: 'yes' },
    });
  });

  it('tells stressors that came from those that are not named any more', () => {
    const changes = riskChanges(
      { screen: aScreen({ stressors: ['money', 'illness'] }), household },
      { screen: aScreen({ stressors: ['supplies', 'money'] }), household },
    );
    expect(changes).toMatchObject({ stressorsAdded: ['supplies'], stressorsGone: ['illness'] });
  });

  it('says nothing of the level as long as none is chosen', () => {
    const { level: _level, ...looked } = aScreen();
    const before = { screen: aScreen({ level: 'low' }), household };
    expect(riskChanges(before, { screen: looked, household }).level).toBeNull();
  });
});

describe('the screen before', () => {
  const saved = (record: string, on: string, savedAt: string) => ({ record, body: aScreen({ on }), savedAt });
  const screens = [
    saved('late', '2026-03-10', '2026-03-10T08:00:00.000Z'),
    saved('early', '2026-02-01', '2026-03-12T08:00:00.000Z'),
    saved('same day', '2026-03-10', '2026-03-10T09:00:00.000Z'),
  ];

  it('is the latest of its day or earlier, for a new one', () => {
    expect(screenBefore(screens, '2026-03-10', null)?.record).toBe('same day');
    expect(screenBefore(screens, '2026-03-09', null)?.record).toBe('early');
    expect(screenBefore(screens, '2026-01-31', null)).toBeNull();
  });

  it('is the one that was saved earlier, for one of the same day', () => {
    expect(screenBefore(screens, '2026-03-10', screens[2]!)?.record).toBe('late');
    expect(screenBefore(screens, '2026-03-10', screens[0]!)?.record).toBe('early');
    expect(screenBefore(screens, '2026-02-01', screens[1]!)).toBeNull();
  });
});
