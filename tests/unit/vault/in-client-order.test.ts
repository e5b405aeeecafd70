import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyRevision } from '#src/domain/revision.ts';
import { inClientOrder } from '#src/vault/in-client-order.ts';
import { aCheckIn, aClient, anyMoment, anyRevisionOf, aPause, aRevision } from '../domain/sample-records.ts';

const clients = ['c1111111-1111-4111-8111-111111111111', 'c2222222-2222-4222-8222-222222222222'];

const anyWritten = fc
  .record({ client: fc.constantFrom(...clients), kind: fc.nat({ max: 3 }), moment: anyMoment })
  .map(({ client, kind, moment }): AnyRevision => {
    const said = { at: new Date(moment).toISOString() };
    if (kind === 0) {
      return anyRevisionOf(aRevision({ ...said, kind: 'client', record: client, body: aClient() }));
    }
    if (kind === 1) {
      return anyRevisionOf(aRevision({ ...said, kind: 'checkIn', body: aCheckIn({ client }) }));
    }
    if (kind === 2) return anyRevisionOf(aRevision({ ...said, kind: 'pause', body: aPause({ client }) }));
    return anyRevisionOf(aRevision({ ...said, kind: 'checkIn', body: null }));
  });

test('all revisions stay, those of a client together, each kind of his in the order of time', () => {
  fc.assert(
    fc.property(fc.array(anyWritten, { maxLength: 30 }), (written) => {
      const ordered = inClientOrder(written);
      expect(new Set(ordered)).toEqual(new Set(written));
      expect(ordered).toHaveLength(written.length);
      const groups = ordered.map(({ kind, record, body }) => {
        const client = kind === 'client' ? record : body && 'client' in body ? body.client : null;
        return `${String(client)} ${kind}`;
      });
      const begun = groups.filter((group, index) => group !== groups[index - 1]);
      expect(new Set(begun).size).toBe(begun.length);
      ordered.forEach(({ at }, index) => {
        const before = ordered[index - 1];
        if (before && groups[index - 1] === groups[index]) expect(before.at <= at).toBe(true);
      });
    }),
  );
});
