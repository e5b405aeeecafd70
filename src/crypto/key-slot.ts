import { randomBytes } from './bytes.ts';
import { checkArgon2Cost, type Argon2Cost, type StretchKey } from './key-stretching.ts';
import { importSealingKey, seal, SealBrokenError, unseal, type SealContext } from './seal.ts';

/** A data key wrapped under something the person knows or has. */
export type KeySlot = PassphraseSlot | RecoverySlot;

export interface PassphraseSlot {
  readonly id: string;
  readonly opens: string;
  readonly kind: 'passphrase';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly cost: Argon2Cost;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

export interface RecoverySlot {
  readonly id: string;
  readonly opens: string;
  readonly kind: 'recovery';
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly wrapped: Uint8Array<ArrayBuffer>;
}

/** Length of a data key and of a recovery secret: 256 bits. */
export const keyLength = 32;

const saltLength = 16;

/**
 * Wraps a data key under a passphrase.
 *
 * @param place the vault it belongs to; the wrapped key opens in no other
 * @throws StretchingCostError when the work is outside the safe range.
 */
export async function wrapWithPassphrase(options: {
  readonly dataKey: Uint8Array<ArrayBuffer>;
  readonly opens: string;
  readonly place: SealContext;
  readonly passphrase: string;
  readonly cost: Argon2Cost;
  readonly floor: Argon2Cost;
  readonly stretchKey: StretchKey;
}): Promise<PassphraseSlot> {
  checkArgon2Cost(options.cost, options.floor);
  const slot = {
    id: crypto.randomUUID(),
    opens: options.opens,
    kind: 'passphrase',
    salt: randomBytes(saltLength),
  } as const;
  const wrappingKey = await importSealingKey(
    await options.stretchKey({
      name: 'argon2id',
      passphrase: options.passphrase,
      salt: slot.salt,
      cost: options.cost,
    }),
  );
  const place = slotContext({ ...slot, cost: options.cost }, options.place);
  return { ...slot, cost: options.cost, wrapped: await seal(wrappingKey, options.dataKey, place) };
}

/** Wraps a data key under a recovery secret of 256 bits, which needs no stretching. */
export async function wrapWithRecoverySecret(options: {
  readonly dataKey: Uint8Array<ArrayBuffer>;
  readonly opens: string;
  readonly place: SealContext;
  readonly secret: Uint8Array<ArrayBuffer>;
}): Promise<RecoverySlot> {
  const slot = {
    id: crypto.randomUUID(),
    opens: options.opens,
    kind: 'recovery',
    salt: randomBytes(saltLength),
  } as const;
  const wrappingKey = await recoveryWrappingKey(options.secret, slot.salt);
  return { ...slot, wrapped: await seal(wrappingKey, options.dataKey, slotContext(slot, options.place)) };
}

/**
 * Opens a slot with a passphrase.
 *
 * @throws StretchingCostError when the slot asks for work outside the safe range.
 * @throws SealBrokenError when the passphrase is wrong or the slot was altered.
 */
export async function openWithPassphrase(
  slot: PassphraseSlot,
  passphrase: string,
  options: { readonly place: SealContext; readonly floor: Argon2Cost; readonly stretchKey: StretchKey },
): Promise<Uint8Array<ArrayBuffer>> {
  checkArgon2Cost(slot.cost, options.floor);
  // Argon2 as it is built here takes neither; both are as wrong as any other passphrase or salt.
  if (passphrase === '' || slot.salt.length !== saltLength) throw new SealBrokenError('nothing to try');
  const stretched = await options.stretchKey({
    name: 'argon2id',
    passphrase,
    salt: slot.salt,
    cost: slot.cost,
  });
  return unseal(await importSealingKey(stretched), slot.wrapped, slotContext(slot, options.place));
}

/**
 * Opens a slot with a recovery secret.
 *
 * @throws SealBrokenError when the secret is another one or the slot was altered.
 */
export async function openWithRecoverySecret(
  slot: RecoverySlot,
  secret: Uint8Array<ArrayBuffer>,
  place: SealContext,
): Promise<Uint8Array<ArrayBuffer>> {
  return unseal(await recoveryWrappingKey(secret, slot.salt), slot.wrapped, slotContext(slot, place));
}

async function recoveryWrappingKey(
  secret: Uint8Array<ArrayBuffer>,
  salt: Uint8Array<ArrayBuffer>,
): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const info = new TextEncoder().encode('evenkeel recovery slot 1');
  const bits = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    material,
    keyLength * 8,
  );
  return importSealingKey(new Uint8Array(bits));
}

// Everything about a slot that is stored in the open is bound to the wrapped key, so that none of it can be changed.
function slotContext(
  slot: Omit<PassphraseSlot, 'wrapped'> | Omit<RecoverySlot, 'wrapped'>,
  place: SealContext,
): SealContext {
  const cost = slot.kind === 'passphrase' ? slot.cost : { memoryKiB: 0, iterations: 0, parallelism: 0 };
  return [
    'evenkeel slot',
    1,
    ...place,
    slot.id,
    slot.opens,
    slot.kind,
    ...Array.from(slot.salt),
    cost.memoryKiB,
    cost.iterations,
    cost.parallelism,
  ];
}
