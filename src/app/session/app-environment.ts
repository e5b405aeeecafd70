import { argon2Floor } from '#src/crypto/key-stretching.ts';
import { stretchKeyIn } from '#src/crypto/stretch-key-elsewhere.ts';
import stretchKeyWorker from '#src/crypto/stretch-key.worker.ts?worker&url';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import { loadRowsIn } from '#src/vault/load-rows-elsewhere.ts';
import loadRowsWorker from '#src/vault/load-rows.worker.ts?worker&url';
import { trustedScriptUrl } from '#src/app/trusted-script-url.ts';

const copyKey = (database: string): string => `${database} ledger`;

/** The world as the application gives it to the vault: real clock, real workers, local storage for the ledger copy. */
export const appEnvironment: VaultEnvironment = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () => crypto.randomUUID(),
  stretchKey: stretchKeyIn(() => startWorker(stretchKeyWorker)),
  argon2Floor,
  loadRows: loadRowsIn(() => startWorker(loadRowsWorker)),
  ledgerCopy: {
    read: (database) => localStorage.getItem(copyKey(database)),
    write: (database, copy) => {
      try {
        localStorage.setItem(copyKey(database), copy);
      } catch {
        // The revision itself is saved. An older copy still proves everything up to its own count.
      }
    },
  },
};

function startWorker(url: string): Worker {
  return new Worker(trustedScriptUrl(url), { type: 'module' });
}
