import { describe, expect, test } from 'vitest';
import {
  factorsByAnswer,
  latestScreen,
  newRiskScreen,
  riskFactors,
  riskScreenRecord,
  screensInOrder,
} from '#src/domain/risk-screen.ts';
import { aScreen, savedAs, theClient } from './sample-records.ts';

describe('RS-1, RS-5: a first screen', () => {
  const first = newRiskScreen(theClient, '2026-03-02', 'first', null);

  test('has eight factors, all unknown, and no level', () => {
    expect(riskFactors).toHaveLength(8);
    expect(Object.keys(first.factors).sort()).toEqual([...riskFactors].sort());
    expect(Object.values(first.factors)).toEqual(riskFactors.map(() => ({ answer: 'unknown', note: '' })));
    expect(first).toMatchObject({
      level: null,
      stable: 'unknown',
      survivorInformed: 'unknown',
      stressors: [],
    });
    expect(riskScreenRecord.schema.safeParse(first).success).toBe(true);
  });
});

describe('RS-6: the next screen', () => {
  const last = aScreen({
    factors: { ...aScreen().factors, jealousy: { answer: 'yes', note: 'reads her messages' } },
    stressors: ['money'],
    stressorsNote: 'rent',
    childrenNote: 'afraid at night',
    stable: 'yes',
    survivorInformed: 'yes',
    level: 'high',
    reason: 'last week',
  });

  test('takes over the factors with their notes and asks everything else afresh', () => {
    expect(newRiskScreen(theClient, '2026-03-30', 'flag', last)).toEqual({
      client: theClient,
      on: '2026-03-30',
      occasion: 'flag',
      factors: last.factors,
      stressors: [],
      stressorsNote: '',
      childrenNote: '',
      stable: 'unknown',
      survivorInformed: 'unknown',
      level: null,
      reason: '',
    });
  });
});

test('RS-5: factors are shown by answer in the order of RS-1, and never added up', () => {
  const { factors } = aScreen();
  const screen = aScreen({
    factors: {
      ...factors,
      noResponsibility: { answer: 'yes', note: '' },
      earlierArrests: { answer: 'yes', note: '' },
      substanceUse: { answer: 'no', note: '' },
    },
  });
  expect(factorsByAnswer(screen)).toEqual({
    yes: ['earlierArrests', 'noResponsibility'],
    no: ['substanceUse'],
    unknown: ['courtMandated', 'severePhysicalViolence', 'coerciveControl', 'jealousy', 'lowMotivation'],
  });
});

describe('RS-7: all screens', () => {
  const late = savedAs(aScreen({ on: '2026-03-01' }), '2026-03-20T10:00:00.000Z');
  const morning = savedAs(aScreen({ on: '2026-03-10' }), '2026-03-10T08:00:00Z');
  const evening = savedAs(aScreen({ on: '2026-03-10' }), '2026-03-10T18:00:00.000Z');

  test('stand in the order of their days, two of one day in the order in which they were saved', () => {
    for (const order of [
      [evening, late, morning],
      [morning, evening, late],
    ]) {
      const before = [...order];
      expect(screensInOrder(order)).toEqual([late, morning, evening]);
      expect(latestScreen(order)).toBe(evening);
      expect(order).toEqual(before);
    }
    expect(latestScreen([])).toBeNull();
  });
});
