import { describe, expect, it } from 'vitest';
import { restoreFields } from '#src/domain/restore-fields.ts';
import { newRiskScreen, riskFactors, riskScreenRecord, type RiskScreen } from '#src/domain/risk-screen.ts';
import {
  fieldsOfRiskScreen,
  gapsIn,
  newRiskScreenFields,
  occasionOf,
  riskScreenFormFields,
  riskScreenOf,
  type RiskScreenFields,
} from '#src/screens/risk-screen/risk-screen-fields.ts';

const client = 'c1111111-1111-4111-8111-111111111111';
const today = '2026-03-02';

const about = (courtMandated: 'yes' | 'no' | 'unknown' = 'unknown') => ({
  record: client,
  client: { courtMandated },
});

function aScreen(said: Partial<RiskScreen> = {}): RiskScreen {
  const screen = newRiskScreen(client, '2025-11-03', 'first', null);
  return { ...screen, level: 'medium', reason: 'he drinks again', ...said };
}

function filledIn(said: Partial<RiskScreenFields> = {}): RiskScreenFields {
  return {
    ...newRiskScreenFields(about(), today, ['firstScreen'], null),
    level: 'low',
    reason: 'nothing points to more',
    ...said,
  };
}

describe('the fields of a new risk screen', () => {
  it('begin with every factor unknown, and with no level (RS-5)', () => {
    const fields = newRiskScreenFields(about(), today, ['firstScreen'], null);
    expect(riskFactors.map((factor) => fields.factors[factor].answer)).toEqual(
      riskFactors.map(() => 'unknown'),
    );
    expect(fields).toMatchObject({ on: today, occasion: 'first', level: null, reason: '' });
  });

  it('take the factors over from the last screen with their notes, and ask the rest afresh (RS-6)', () => {
    const factors = {
      ...aScreen().factors,
      jealousy: { answer: 'yes', note: 'reads her messages' },
    } as const;
    const last = aScreen({ factors, stressors: ['money'], stable: 'no', childrenNote: 'with the aunt' });
    expect(newRiskScreenFields(about('yes'), today, ['time'], last)).toMatchObject({
      factors,
      stressors: [],
      stable: 'unknown',
      survivorInformed: 'unknown',
      childrenNote: '',
      level: null,
      reason: '',
    });
  });

  it('know from his profile whether a court sent him, as long as no screen says so (CL-4)', () => {
    const answer = (last: RiskScreen | null) =>
      newRiskScreenFields(about('no'), today, [], last).factors.courtMandated.answer;
    expect(answer(null)).toBe('no');
    expect(answer(aScreen())).toBe('unknown');
  });

  it('take the occasion from what makes it due, an event before the time that passed (RS-6)', () => {
    expect(occasionOf(['firstScreen'])).toBe('first');
    expect(occasionOf(['time'])).toBe('time');
    expect(occasionOf(['time', 'household', 'flag'])).toBe('flag');
    expect(occasionOf(['household', 'time'])).toBe('household');
    expect(occasionOf([])).toBeNull();
  });
});

describe('a risk screen is saved', () => {
  it('with everything unknown but the level and its reason (RS-5)', () => {
    const body = riskScreenOf(filledIn(), client, today, false)!;
    expect(riskScreenRecord.schema.safeParse(body).success).toBe(true);
    expect(riskFactors.map((factor) => body.factors[factor].answer)).toEqual(
      riskFactors.map(() => 'unknown'),
    );
    expect(body).toMatchObject({ client, level: 'low', stable: 'unknown', survivorInformed: 'unknown' });
    expect(body).not.toHaveProperty('amendmentReason');
  });

  it('only with a level, or with the word that none can be set yet', () => {
    expect(gapsIn(filledIn({ level: null }), today, false).level).toBe(true);
    expect(riskScreenOf(filledIn({ level: null }), client, today, false)).toBeNull();
    expect(riskScreenOf(filledIn({ level: 'notSet' }), client, today, false)?.level).toBeNull();
  });

  it.each(['high', 'notSet'] as const)('only with a reason, when the level is %s', (level) => {
    for (const reason of ['', ' \n']) {
      const fields = filledIn({ level, reason });
      expect(gapsIn(fields, today, false).reason).toBe(true);
      expect(riskScreenOf(fields, client, today, false)).toBeNull();
    }
  });

  it('only with an occasion, and for a day that has come', () => {
    expect(gapsIn(filledIn({ occasion: null }), today, false).occasion).toBe(true);
    expect(gapsIn(filledIn({ on: '' }), today, false).on).toBe('missing');
    expect(gapsIn(filledIn({ on: '2026-03-03' }), today, false).on).toBe('ahead');
    for (const said of [{ occasion: null }, { on: '' }, { on: '2026-03-03' }]) {
      expect(riskScreenOf(filledIn(said), client, today, false)).toBeNull();
    }
    expect(riskScreenOf(filledIn({ on: '2026-02-27' }), client, today, false)?.on).toBe('2026-02-27');
  });

  it('again only with a reason for the change', () => {
    expect(riskScreenOf(filledIn(), client, today, true)).toBeNull();
    expect(riskScreenOf(filledIn({ amendmentReason: 'wrong day' }), client, today, true)).not.toBeNull();
  });

  it('unchanged when nothing is changed', () => {
    for (const screen of [aScreen(), aScreen({ level: null, reason: 'he was never reached' })]) {
      const fields = { ...fieldsOfRiskScreen(screen), amendmentReason: 'a word' };
      expect(riskScreenOf(fields, client, today, true)).toEqual(screen);
    }
  });

  it('as its draft kept it, unknown included', () => {
    const factors = { ...aScreen().factors, jealousy: { answer: 'no', note: 'so he says' } } as const;
    const fields = filledIn({ factors, stressors: ['money', 'duties'], survivorInformed: 'yes' });
    const empty = newRiskScreenFields(about(), today, [], null);
    const kept = JSON.parse(JSON.stringify(fields)) as typeof fields;
    expect(restoreFields(riskScreenFormFields, kept, empty)).toEqual(fields);
  });
});
