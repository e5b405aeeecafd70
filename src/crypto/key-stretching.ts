import { argon2id, scrypt } from 'hash-wasm';
import { utf8 } from './bytes.ts';

/** How much work Argon2id does. */
export interface Argon2Cost {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** Never less than this, whatever a header says: 64 MiB and three passes. */
export const argon2Floor: Argon2Cost = { memoryKiB: 65_536, iterations: 3, parallelism: 1 };

/** Never more than this: a tampered header must not be able to exhaust the device. */
export const argon2Ceiling: Argon2Cost = { memoryKiB: 1_048_576, iterations: 64, parallelism: 4 };

/** What to derive: a passphrase stretched with Argon2id (the vault) or with scrypt (age files). */
export type StretchingTask =
  | {
      readonly name: 'argon2id';
      readonly passphrase: string;
      readonly salt: Uint8Array;
      readonly cost: Argon2Cost;
    }
  | {
      readonly name: 'scrypt';
      readonly passphrase: string;
      readonly salt: Uint8Array;
      readonly logN: number;
    };

/** Derives 32 bytes from a passphrase. The application runs it in a worker, tests in place. */
export type StretchKey = (task: StretchingTask) => Promise<Uint8Array<ArrayBuffer>>;

/** The work asked for is outside what is safe: too little to protect, or too much for the device. */
export class StretchingCostError extends Error {
  override readonly name = 'StretchingCostError';
}

/**
 * Refuses work below the floor (a header made cheap to guess) and above the ceiling (one made to hang the device).
 *
 * @throws StretchingCostError
 */
export function checkArgon2Cost(cost: Argon2Cost, floor: Argon2Cost): void {
  const parts = ['memoryKiB', 'iterations', 'parallelism'] as const;
  for (const part of parts) {
    const value = cost[part];
    if (!Number.isSafeInteger(value) || value < floor[part] || value > argon2Ceiling[part]) {
      throw new StretchingCostError(`${part} ${String(value)}`);
    }
  }
}

// Composed forms, so that the same letters from another keyboard or system give the same bytes. For age files only
// NFC, which is what terminals send, so that the `age` tool takes the passphrase as it is typed there.
function passphraseBytes(task: StretchingTask): Uint8Array {
  return utf8(task.passphrase.normalize(task.name === 'argon2id' ? 'NFKC' : 'NFC'));
}

/** Runs a stretching task here and now. It takes about a second of processor time: call it in a worker. */
export const stretchKey: StretchKey = async (task) => {
  const password = passphraseBytes(task);
  const bytes =
    task.name === 'argon2id'
      ? await argon2id({
          password,
          salt: task.salt,
          memorySize: task.cost.memoryKiB,
          iterations: task.cost.iterations,
          parallelism: task.cost.parallelism,
          hashLength: 32,
          outputType: 'binary',
        })
      : await scrypt({
          password,
          salt: task.salt,
          costFactor: 2 ** task.logN,
          blockSize: 8,
          parallelism: 1,
          hashLength: 32,
          outputType: 'binary',
        });
  return new Uint8Array(bytes);
};

/**
 * Passes of Argon2id that take about `goalMs`, from the time that the floor took on this device; at least the floor's.
 */
export function iterationsFor(floorMs: number, goalMs: number, floor: Argon2Cost): number {
  const passes = Math.floor((goalMs / Math.max(1, floorMs)) * floor.iterations);
  return Math.min(12, Math.max(floor.iterations, passes));
}
