// First, because the database library looks for IndexedDB when it loads.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import { stretchKey } from '#src/crypto/key-stretching.ts';
import type { CheckIn } from '#src/domain/check-in.ts';
import type { Client } from '#src/domain/client.ts';
import type { Draft } from '#src/domain/draft.ts';
import type { AnyChange, AnyRevision } from '#src/domain/revision.ts';
import {
  createVault,
  firstRevisions,
  newVaultSecrets,
  type NewVaultSecrets,
} from '#src/vault/create-vault.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import { findVault, type FoundVault } from '#src/vault/find-vault.ts';
import { loadRows } from '#src/vault/load-rows.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { unlockVault, type UnlockSecret } from '#src/vault/unlock-vault.ts';
import { aCheckIn, aClient } from '../domain/sample-records.ts';

export const passphrase = 'six words that nobody else knows';

/** An environment without workers, with a clock of its own, and with work for passphrases that takes no time. */
export interface TestEnvironment extends VaultEnvironment {
  /** What is kept outside IndexedDB, by store. */
  readonly ledgerCopies: Map<string, string>;
}

/** A browser in which nothing has been stored yet. */
export function freshBrowser(): void {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
}

export function testEnvironment(overrides: Partial<VaultEnvironment> = {}): TestEnvironment {
  const ledgerCopies = new Map<string, string>();
  let clock = Temporal.Instant.from('2026-03-02T07:00:00Z');
  return {
    // A second later each time it is looked at.
    now: () => (clock = clock.add({ seconds: 1 })),
    zone: () => 'Europe/Rome',
    newId: () => crypto.randomUUID(),
    stretchKey,
    argon2Floor: { memoryKiB: 8, iterations: 1, parallelism: 1 },
    ledgerCopy: {
      read: (database) => ledgerCopies.get(database) ?? null,
      write: (database, copy) => void ledgerCopies.set(database, copy),
    },
    loadRows,
    ledgerCopies,
    ...overrides,
  };
}

export interface NewVault {
  readonly name: string;
  readonly secrets: NewVaultSecrets;
  /** What it holds from the start, in the order in which the ledger numbers it. */
  readonly revisions: readonly AnyRevision[];
}

/** Sets up a vault as set-up does. */
export async function setUpVault(environment: VaultEnvironment): Promise<NewVault> {
  const secrets = newVaultSecrets();
  const device = environment.newId();
  const revisions = firstRevisions({ name: 'Facilitator', role: 'facilitator' }, device, environment);
  const name = await createVault({ passphrase, secrets, device, revisions, environment });
  return { name, secrets, revisions };
}

/** Looks for the vault as the application does when it starts. */
export function lookForVault(environment: VaultEnvironment): Promise<FoundVault> {
  return findVault((database) => environment.ledgerCopy.read(database) !== null);
}

/** Looks for the vault and unlocks it. */
export async function unlock(
  environment: VaultEnvironment,
  secret: UnlockSecret = { passphrase },
): Promise<OpenVault> {
  const found = await lookForVault(environment);
  if (found.state !== 'found') throw new Error(`no vault to unlock: ${found.state}`);
  return unlockVault(found, secret, environment);
}

/** Sets up a vault and unlocks it. */
export async function openNewVault(
  environment: VaultEnvironment,
): Promise<NewVault & { readonly vault: OpenVault }> {
  const made = await setUpVault(environment);
  return { ...made, vault: await unlock(environment) };
}

const newRecord = { record: null, parents: [], reason: null, amendsFinal: false } as const;

export function addingClient(said: Partial<Client> = {}): AnyChange {
  return { kind: 'client', ...newRecord, body: aClient(said) };
}

export function addingCheckIn(said: Partial<CheckIn> = {}): AnyChange {
  return { kind: 'checkIn', ...newRecord, body: aCheckIn(said) };
}

/** A half-filled check-in. */
export function aDraft(said: Partial<Draft> = {}): Draft {
  return {
    id: crypto.randomUUID(),
    form: 'checkIn',
    record: null,
    client: null,
    parents: [],
    savedAt: '2026-03-02T07:30:00.000Z',
    fields: { note: 'half a sentence' },
    ...said,
  };
}
