import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Decrypter } from 'age-encryption';
import type { AnyRevision } from '#src/domain/revision.ts';
import { isSignedBy, verifyingKeyOf } from '#src/crypto/signature.ts';
import { makeBackup, openBackup } from '#src/exchange/backup.ts';
import { passphraseIdentity } from '#src/exchange/scrypt-passphrase.ts';
import { aCheckIn, aClient, anyMoment, anyRevisionOf, anyText, aRevision } from '../domain/sample-records.ts';
import { author, bytesOf, light, origin } from './crafted-pack.ts';

const anyRevisions: fc.Arbitrary<AnyRevision[]> = fc.array(
  fc
    .record({
      text: anyText,
      other: anyText,
      at: anyMoment,
      what: fc.constantFrom('client', 'checkIn', 'deleted'),
    })
    .map(({ text, other, at, what }) => {
      const when = { at: new Date(at).toISOString(), reason: text };
      if (what === 'deleted') return anyRevisionOf(aRevision({ kind: 'client', body: null, ...when }));
      const [client, checkIn] = [
        aClient({ name: text, referrer: other }),
        aCheckIn({ note: text, problems: other }),
      ];
      return anyRevisionOf(
        what === 'client'
          ? aRevision({ kind: 'client', body: client, ...when })
          : aRevision({ kind: 'checkIn', body: checkIn, ...when }),
      );
    }),
  { maxLength: 30 },
);

describe('design 5: a backup', () => {
  test('gives back every revision as it was, in its order, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyRevisions, async (revisions) => {
        const { header, revisions: opened } = await openBackup(
          await makeBackup(revisions, origin, light),
          light,
        );
        expect(opened).toEqual(revisions);
        expect(header).toMatchObject({
          evenkeel: 'backup',
          format: 1,
          made: '2026-03-02T17:00:00.000Z',
          zone: 'Europe/Rome',
          device: origin.device,
          author: { name: author.name, role: author.role, verifyingKey: verifyingKeyOf(author.signingSeed) },
          about: { revisions: revisions.length },
        });
      }),
      { numRuns: 40 },
    );
  });

  test('gives back texts of 200,000 characters and thousands of records', async () => {
    const long = ['\0', '漢', '\ud83d', '👍'].map((text) =>
      anyRevisionOf(
        aRevision({ kind: 'checkIn', body: aCheckIn({ note: text.repeat(200_000 / text.length) }) }),
      ),
    );
    const many = Array.from({ length: 2000 }, () =>
      anyRevisionOf(aRevision({ kind: 'checkIn', body: aCheckIn() })),
    );
    const all = [...long, ...many];
    const { revisions } = await openBackup(await makeBackup(all, origin, light), light);
    expect(revisions.length).toBe(all.length);
    expect(isDeepStrictEqual(revisions, all)).toBe(true);
  });

  test('does not hold the key that packs are signed with in its header, and nothing of it is readable from outside', async () => {
    const revisions = [anyRevisionOf(aRevision({ kind: 'client', body: aClient({ name: 'Zwergpinguin' }) }))];
    const file = await makeBackup(revisions, origin, light);
    const outside = Buffer.from(await file.arrayBuffer()).toString('latin1');
    expect(outside).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);
    for (const secret of ['Zwergpinguin', 'evenkeel', 'Facilitator', author.signingSeed])
      expect(outside).not.toContain(secret);
    const { header } = await openBackup(file, light);
    expect(JSON.stringify(header)).not.toContain(author.signingSeed);
  });

  test('is what the documentation says: age, gzip, lines of JSON, a footer with count, digest and signature', async () => {
    const revision = anyRevisionOf(aRevision({ kind: 'client', body: aClient() }));
    const file = await makeBackup([revision], origin, light);
    const decrypter = new Decrypter();
    decrypter.addIdentity(passphraseIdentity(light.passphrase, light.stretchKey, { found: 'nothing' }));
    const archive = new Uint8Array(await decrypter.decrypt(new Uint8Array(await file.arrayBuffer())));
    const plain = Buffer.from(
      await bytesOf(new Blob([archive]).stream().pipeThrough(new DecompressionStream('gzip'))),
    );
    const lines = plain.toString('utf8').split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toBe('');
    expect(JSON.parse(lines[1]!)).toEqual({ revision });
    const signed = plain.subarray(0, plain.indexOf('{"footer"'));
    const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', signed)).toString('hex');
    const { footer } = JSON.parse(lines[2]!) as {
      footer: { lines: number; sha256: string; signature: string };
    };
    expect(footer).toMatchObject({ lines: 2, sha256 });
    expect(
      isSignedBy(`evenkeel backup 1 ${sha256}`, footer.signature, verifyingKeyOf(author.signingSeed)),
    ).toBe(true);
  });

  test('of nothing opens as nothing', async () => {
    expect((await openBackup(await makeBackup([], origin, light), light)).revisions).toEqual([]);
  });
});

describe('making one', () => {
  const revisions = Array.from({ length: 500 }, () =>
    anyRevisionOf(aRevision({ kind: 'checkIn', body: aCheckIn() })),
  );

  test('tells how far it is', async () => {
    const shares: number[] = [];
    await makeBackup(revisions, origin, { ...light, onProgress: (share) => shares.push(share) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('stops when it is told to beforehand, with the reason that was given', async () => {
    const stop = AbortSignal.abort(new Error('enough'));
    await expect(makeBackup(revisions, origin, { ...light, signal: stop })).rejects.toThrow('enough');
  });

  test('stops when it is told to in the middle, with the reason that was given', async () => {
    const stop = new AbortController();
    const shares: number[] = [];
    const making = makeBackup(revisions, origin, {
      ...light,
      signal: stop.signal,
      onProgress: (share) => {
        shares.push(share);
        if (shares.length === 2) stop.abort(new Error('enough'));
      },
    });
    await expect(making).rejects.toThrow('enough');
    expect(shares.length).toBeLessThan(5);
  });
});
