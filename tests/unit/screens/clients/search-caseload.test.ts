import { describe, expect, test } from 'vitest';
import type { Decision } from '#src/domain/decision.ts';
import type { RecordKind } from '#src/domain/record-kinds.ts';
import { addressOfEntry, searchCaseload } from '#src/screens/clients/search-caseload.ts';
import { Caseload } from '#src/vault/caseload.ts';
import {
  aCheckIn,
  aClient,
  aHousehold,
  anyRevisionOf,
  aPlan,
  aRevision,
  aScreen,
  aSession,
  theClient,
} from '../../domain/sample-records.ts';

const word = 'Quibble';
const aDecision = (said: object): Decision =>
  ({
    client: theClient,
    on: '2026-03-02',
    question: 'level',
    answer: 'weekly',
    inFavour: '',
    against: '',
    reason: '',
    suggested: [],
    ...said,
  }) as Decision;
const revision = (kind: RecordKind, body: unknown, record: string = crypto.randomUUID()) =>
  anyRevisionOf(aRevision({ kind, body, record } as Parameters<typeof aRevision>[0]));

describe('the search', () => {
  test('finds what was noted in entries of every kind, and says where each is read', () => {
    const screen = aScreen({ reason: word });
    const caseload = new Caseload([
      revision('client', aClient(), theClient),
      revision('checkIn', aCheckIn({ note: word })),
      revision('session', aSession({ note: word }), 'session'),
      revision('riskScreen', screen, 'look'),
      revision(
        'riskScreen',
        aScreen({ factors: { ...screen.factors, jealousy: { answer: 'yes', note: word } } }),
        'factor',
      ),
      revision('household', aHousehold({ note: word }), 'home'),
      revision('supportPlan', aPlan({ reason: word }), 'plan'),
      revision('decision', aDecision({ reason: word }), 'decision'),
      revision('session', aSession({ note: 'something else' })),
    ]);
    const found = searchCaseload(caseload, 'quibble');
    expect(found.checkIns).toHaveLength(1);
    expect(found.others.map(({ history }) => addressOfEntry(history)).toSorted()).toEqual([
      '/decisions/decision',
      '/homes/home/amend',
      '/looks/factor',
      '/looks/look',
      '/plans/plan',
      '/talks/session',
    ]);
    expect(found.others.every(({ client }) => client === theClient)).toBe(true);
    expect(searchCaseload(caseload, '').others).toEqual([]);
  });

  test('SV-10: never finds what was decided about the survivor', () => {
    const about = { inFavour: word, against: word, reason: word };
    const caseload = new Caseload([
      revision('client', aClient(), theClient),
      revision('decision', aDecision({ question: 'survivorContact', answer: 'attempt', ...about })),
      revision(
        'decision',
        aDecision({ question: 'survivorContactAsCondition', answer: 'notACondition', ...about }),
      ),
    ]);
    expect(searchCaseload(caseload, word)).toEqual({ clients: [], checkIns: [], others: [] });
  });
});
