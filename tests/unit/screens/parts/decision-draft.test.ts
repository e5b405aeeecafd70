import { describe, expect, it } from 'vitest';
import type { Draft } from '#src/domain/draft.ts';
import { questionBegun } from '#src/screens/parts/decision-draft.ts';

const client = 'c1111111-1111-4111-8111-111111111111';

function draft(said: Partial<Draft> = {}): Draft {
  return {
    id: crypto.randomUUID(),
    form: 'decision',
    record: null,
    client,
    parents: [],
    savedAt: '2026-03-02T07:30:00.000Z',
    fields: { question: 'phoneOrVideo', reason: 'half a sentence' },
    ...said,
  };
}

describe('a decision that is begun', () => {
  it('is the latest of the client’s new ones', () => {
    const drafts = [draft(), draft({ fields: { question: 'level' } })];
    expect(questionBegun(drafts, client)).toBe('phoneOrVideo');
  });

  it('is none of another form, of another client, or of a decision that is amended', () => {
    const others = [
      draft({ form: 'checkIn' }),
      draft({ client: crypto.randomUUID() }),
      draft({ record: crypto.randomUUID() }),
      draft({ fields: { question: 'constructor' } }),
    ];
    for (const other of others) expect(questionBegun([other], client)).toBeNull();
  });
});
