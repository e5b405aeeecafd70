import {
  freshBrowser,
  addingCheckIn,
  addingClient,
  aDraft,
  openNewVault,
  passphrase,
  testEnvironment,
  unlock,
} from './test-environment.ts';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf } from '#src/vault/caseload.ts';
import { writerVersion } from '#src/vault/database.ts';
import { dumpOfText, dumpStore, everythingStored, restoreStore, textOfDump } from './store-dump.ts';

// Stores as every version of Evenkeel has left them, which every later one must open. A version that changes how rows
// are stored raises its writer version and freezes a store of its own by running this file once with FREEZE=yes, which
// never overwrites.

const folder = new URL('../../fixtures/stores/', import.meta.url);

interface FrozenStore {
  readonly name: string;
  readonly passphrase: string;
  readonly recoveryCode: string;
  readonly ledgerCopy: string;
  readonly store: unknown;
}

beforeEach(freshBrowser);

async function freeze(file: URL): Promise<void> {
  const environment = testEnvironment();
  const { vault, name, secrets } = await openNewVault(environment);
  const [client] = await vault.save([addingClient({ reference: 'Blue door', name: 'Somebody è 🦊' })]);
  const [checkIn] = await vault.save([addingCheckIn({ client: client!.record, note: 'as it was' })]);
  await vault.save([
    {
      ...addingCheckIn({ client: client!.record, note: 'as it is' }),
      record: checkIn!.record,
      parents: [checkIn!.id],
      reason: 'a slip',
      amendsFinal: true,
    },
  ]);
  await vault.drafts.keep(aDraft({ client: client!.record }));
  const frozen: FrozenStore = {
    name,
    passphrase,
    recoveryCode: secrets.recoveryCode,
    ledgerCopy: environment.ledgerCopies.get(name)!,
    store: JSON.parse(textOfDump(await dumpStore(name))),
  };
  writeFileSync(file, `${JSON.stringify(frozen, null, 2)}\n`);
}

const own = new URL(`store-v${String(writerVersion)}.json`, folder);
if (process.env['FREEZE'] === 'yes' && !existsSync(own)) {
  freshBrowser();
  await freeze(own);
}

test('this version has frozen a store of its own', () => {
  expect(existsSync(own)).toBe(true);
});

describe.each(readdirSync(folder).sort())('design 3: %s', (file) => {
  const frozen = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as FrozenStore;

  test.each([{ passphrase: frozen.passphrase }, { recoveryCode: frozen.recoveryCode }])(
    'opens whole, with all that was in it, by %o',
    async (secret) => {
      await restoreStore(frozen.name, dumpOfText(JSON.stringify(frozen.store)));
      const stored = await everythingStored();
      const environment = testEnvironment();
      environment.ledgerCopies.set(frozen.name, frozen.ledgerCopy);
      const vault = await unlock(environment, secret);
      expect(vault.damage).toEqual([]);
      expect(vault.caseload.revisionIds.size).toBe(5);
      expect(bodyOf(vault.caseload.only('practitioner')!)).toMatchObject({
        name: 'Facilitator',
        role: 'facilitator',
      });
      expect(vault.settings.idleLockMinutes).toBe(10);
      const [client] = vault.caseload.all('client');
      expect(bodyOf(client!)).toMatchObject({ reference: 'Blue door', name: 'Somebody è 🦊' });
      const [checkIn] = vault.caseload.ofClient('checkIn', client!.record);
      expect(checkIn!.revisions.map(({ body, reason }) => [body?.note, reason])).toEqual([
        ['as it was', null],
        ['as it is', 'a slip'],
      ]);
      expect(vault.drafts.all()).toMatchObject([{ form: 'checkIn', fields: { note: 'half a sentence' } }]);
      expect(await everythingStored()).toBe(stored);
    },
  );

  test('can be written to from then on', async () => {
    await restoreStore(frozen.name, dumpOfText(JSON.stringify(frozen.store)));
    const environment = testEnvironment();
    const vault = await unlock(environment, { passphrase: frozen.passphrase });
    await vault.save([addingClient()]);
    await vault.lock();
    const again = await unlock(environment, { passphrase: frozen.passphrase });
    expect(again.damage).toEqual([]);
    expect(again.caseload.all('client')).toHaveLength(2);
  });
});
