import { describe, expect, it } from 'vitest';
import type { Decision } from '#src/domain/decision.ts';
import type { PlanPeriod, SupportLevel } from '#src/domain/support-plan.ts';
import { awaitsPlan, decisionsInForce, type SavedDecision } from '#src/screens/parts/decisions-in-force.ts';

const client = 'c1111111-1111-4111-8111-111111111111';

function decision(record: string, on: string, savedAt: string, said: Partial<Decision> = {}): SavedDecision {
  const body = { client, on, question: 'level', answer: 'weekly', inFavour: '', against: '', reason: 'x' };
  return { record, savedAt, body: { ...body, suggested: [], ...said } as Decision };
}

const recordsOf = (decisions: readonly SavedDecision[]) => decisions.map(({ record }) => record);

describe('of several decisions on a question', () => {
  it('the one of the latest day holds, however early it was saved', () => {
    const { level } = decisionsInForce(
      [
        decision('a', '2026-03-04', '2026-03-04T08:00:00.000Z'),
        decision('b', '2026-03-02', '2026-03-05T08:00:00.000Z'),
      ],
      '2026-03-06',
    );
    expect(level.holds?.record).toBe('a');
    expect(recordsOf(level.earlier)).toEqual(['b']);
  });

  it('the one saved later holds where the day is the same', () => {
    const { level } = decisionsInForce(
      [
        decision('a', '2026-03-04', '2026-03-04T10:00:00.000Z'),
        decision('b', '2026-03-04', '2026-03-04T09:00:00.000Z'),
        decision('c', '2026-03-01', '2026-03-01T09:00:00.000Z'),
      ],
      '2026-03-06',
    );
    expect(level.holds?.record).toBe('a');
    expect(recordsOf(level.earlier)).toEqual(['b', 'c']);
  });

  it('one for a day to come does not hold yet', () => {
    const { level } = decisionsInForce(
      [
        decision('a', '2026-03-07', '2026-03-01T08:00:00.000Z'),
        decision('b', '2026-03-02', '2026-03-02T08:00:00.000Z'),
      ],
      '2026-03-06',
    );
    expect(level.holds?.record).toBe('b');
    expect(level.earlier).toEqual([]);
  });

  it('those on other questions stay apart', () => {
    const video = decision('v', '2026-03-03', '2026-03-03T08:00:00.000Z', {
      question: 'phoneOrVideo',
      answer: 'video',
    });
    const all = decisionsInForce(
      [video, decision('a', '2026-03-02', '2026-03-02T08:00:00.000Z')],
      '2026-03-06',
    );
    expect(all.level.holds?.record).toBe('a');
    expect(all.phoneOrVideo.holds?.record).toBe('v');
    expect(all.survivorContact).toEqual({ holds: null, earlier: [] });
  });
});

function period(from: string, level: SupportLevel, until: string | null = null): PlanPeriod {
  return {
    record: null,
    plan: {
      client,
      from,
      level,
      checkIns: null,
      longerCallsAWeek: 0,
      sessions: [],
      zone: 'Europe/Rome',
      reviewOn: null,
      reason: '',
    },
    until,
  };
}

describe('a plan is awaited (IN-8)', () => {
  const holding = {
    holds: decision('a', '2026-03-02', '2026-03-02T08:00:00.000Z', { question: 'level', answer: 'holding' }),
    earlier: [],
  };

  it('where there is none, or the one in force has another level', () => {
    expect(awaitsPlan(holding, [], '2026-03-02')).toBe(true);
    expect(awaitsPlan(holding, [period('2026-02-01', 'weekly')], '2026-03-02')).toBe(true);
    const ended = [period('2026-01-01', 'holding', '2026-02-01'), period('2026-02-01', 'weekly')];
    expect(awaitsPlan(holding, ended, '2026-03-02')).toBe(true);
  });

  it('not where the one in force, or one to come, has the level', () => {
    expect(awaitsPlan(holding, [period('2026-02-01', 'holding')], '2026-03-02')).toBe(false);
    const toCome = [period('2026-02-01', 'weekly', '2026-03-05'), period('2026-03-05', 'holding')];
    expect(awaitsPlan(holding, toCome, '2026-03-02')).toBe(false);
  });

  it('not where no level was decided', () => {
    expect(awaitsPlan({ holds: null, earlier: [] }, [], '2026-03-02')).toBe(false);
  });
});
