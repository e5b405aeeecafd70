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
import { beforeEach, expect, test, vi } from 'vitest';
import { changePassphrase } from '#src/vault/change-passphrase.ts';
import { createVault, firstRevisions, newVaultSecrets } from '#src/vault/create-vault.ts';
import { VaultDatabase } from '#src/vault/database.ts';
import { dumpStore, type StoreDump } from './store-dump.ts';

beforeEach(freshBrowser);

const word = 'Zwergpinguin';

/** Every byte that a store keeps: texts as the browser writes them, in both encodings, and bytes as they are. */
function bytesOf(value: unknown): Buffer[] {
  if (value instanceof Uint8Array) return [Buffer.from(value)];
  if (typeof value === 'string')
    return [Buffer.from(value, 'utf8'), Buffer.from(value, 'utf16le'), Buffer.from(value, 'base64')];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().flatMap(bytesOf);
  return [];
}

function standsIn(value: unknown, text: string): boolean {
  const needles = [
    Buffer.from(text, 'utf8'),
    Buffer.from(text, 'utf16le'),
    Buffer.from(text, 'utf16le').swap16(),
  ];
  return bytesOf(value).some((bytes) => needles.some((needle) => bytes.includes(needle)));
}

function keysOf(dump: StoreDump, table: string): string[] {
  return [...new Set(dump.tables[table]!.flatMap((row) => Object.keys(row)))].sort();
}

test('design 4: of nothing that was typed anywhere is a trace in what is stored', async () => {
  const environment = testEnvironment({ zone: () => `Zone/${word}` });
  const secrets = newVaultSecrets();
  const device = environment.newId();
  const revisions = firstRevisions({ name: word, role: 'facilitator' }, device, environment);
  const name = await createVault({ passphrase, secrets, device, revisions, environment });
  const vault = await unlock(environment);
  const said = Object.fromEntries(
    [
      ...['reference', 'name', 'phone', 'email', 'software', 'devices', 'leftBecause'],
      ...['referrer', 'earlierGroupName', 'privatePlacesNote'],
    ].map((field) => [field, `${word} ${field}`]),
  );
  const [client] = await vault.save([addingClient(said)]);
  const [checkIn] = await vault.save([
    addingCheckIn({
      client: client!.record,
      goodThing: word,
      problems: word,
      overcoming: word,
      children: { addressed: 'addressed', said: word },
      flag: { kind: 'fearForChild', urgency: 'now', note: word },
      note: word,
    }),
  ]);
  await vault.save([
    { ...addingClient(), record: client!.record, parents: [client!.id], reason: word, amendsFinal: true },
  ]);
  await vault.drafts.keep(aDraft({ fields: { [word]: word } }));

  const dump = await dumpStore(name);
  const copies = [...environment.ledgerCopies];
  const all = { dump, copies, names: await indexedDB.databases() };
  const practitioner = revisions[0]!;
  const secret = [
    ...[word, passphrase, secrets.recoveryCode, secrets.recoveryCode.replaceAll(' ', '')],
    ...['facilitator', 'client', 'checkIn', 'practitioner', 'settings', 'fearForChild', 'Europe', '2026-'],
    ...[client!.record, checkIn!.record, practitioner.record],
    ...(practitioner.kind === 'practitioner' ? [practitioner.body!.signingSeed] : []),
  ];
  for (const text of secret) expect(standsIn(all, text), text).toBe(false);
  for (const bytes of [secrets.dataKey, secrets.recoverySecret]) {
    expect(bytesOf(all).some((stored) => stored.includes(Buffer.from(bytes)))).toBe(false);
  }

  // The search itself finds what is there.
  for (const encoding of ['utf8', 'utf16le'] as const) {
    expect(standsIn({ row: [{ deep: new Uint8Array(Buffer.from(`x${word}x`, encoding)) }] }, word)).toBe(
      true,
    );
  }
  expect(standsIn([{ [word]: 1 }], word)).toBe(true);
});

test('design 4: what lies in the open of a row is a random identifier, a format number and a key’s name', async () => {
  const environment = testEnvironment();
  const { vault, name } = await openNewVault(environment);
  await vault.save([addingClient(), addingCheckIn()]);
  await vault.drafts.keep(aDraft());
  const dump = await dumpStore(name);
  expect(Object.keys(dump.tables)).toEqual(['drafts', 'header', 'heads', 'rows']);
  for (const table of ['rows', 'heads', 'drafts']) {
    expect(keysOf(dump, table)).toEqual(['format', 'id', 'key', 'sealed']);
    for (const row of dump.tables[table]!) expect(row).toMatchObject({ format: 1, key: 'main' });
  }
  for (const table of ['rows', 'drafts']) {
    for (const { id } of dump.tables[table]!)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab]/);
  }
  expect(keysOf(dump, 'header')).toEqual(['device', 'format', 'id', 'minWriter', 'slots', 'vault']);
  const slots = dump.tables['header']![0]!['slots'] as Record<string, unknown>[];
  expect(slots.map((slot) => Object.keys(slot).sort())).toEqual([
    ['cost', 'id', 'kind', 'opens', 'salt', 'wrapped'],
    ['id', 'kind', 'opens', 'salt', 'wrapped'],
  ]);
});

test('design 4: the store has no index beside the random identifier', async () => {
  const { name } = await openNewVault(testEnvironment());
  const database = new VaultDatabase(name);
  for (const table of database.tables) {
    expect(table.schema.indexes).toEqual([]);
    expect(table.schema.primKey.keyPath).toBe('id');
  }
});

test('design 4.4: whatever is written is written durably', async () => {
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const environment = testEnvironment();
  const { vault, name } = await openNewVault(environment);
  const draft = aDraft();
  await vault.drafts.keep(draft);
  await vault.save([addingClient()], { settledDraft: draft.id });
  await vault.drafts.discard(draft.id);
  await changePassphrase(name, { passphrase }, 'another', environment);
  const writing = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
  opened.mockRestore();
  expect(writing).toHaveLength(5);
  for (const [, , options] of writing) expect(options).toEqual({ durability: 'strict' });
});
