import type { KeySlot } from '#src/crypto/key-slot.ts';

/** Highest header format that this version reads, and the one it writes. */
export const headerFormat = 1;

/** What lies in the open: which secrets open the vault, and random identifiers. */
export interface HeaderRow {
  readonly id: 'header';
  readonly format: number;
  /** The lowest writer version that may append; raised by a migration, so that an old tab stops writing old shapes. */
  readonly minWriter: number;
  readonly vault: string;
  readonly device: string;
  readonly slots: readonly KeySlot[];
}

/** What a stored header is to this version. */
export type HeaderReading = { readonly header: HeaderRow } | 'damaged' | 'newer';

// Checked by hand and not by a schema: this runs before the unlock screen, which must not wait for the schema library.

/** Checks a stored header, every part of it. */
export function readHeaderRow(value: unknown): HeaderReading {
  if (!isObject(value)) return 'damaged';
  const { id, format, minWriter, vault, device, slots } = value;
  if (Number.isSafeInteger(format) && Number(format) > headerFormat) return 'newer';
  const whole =
    id === 'header' &&
    format === headerFormat &&
    Number.isSafeInteger(minWriter) &&
    isIdentifier(vault) &&
    isIdentifier(device) &&
    Array.isArray(slots) &&
    slots.length > 0 &&
    slots.length <= 32 &&
    slots.every(isSlot);
  return whole ? { header: value as unknown as HeaderRow } : 'damaged';
}

function isSlot(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { id, opens, kind, salt, wrapped, cost } = value;
  const known = isIdentifier(id) && typeof opens === 'string' && isShortBytes(salt) && isShortBytes(wrapped);
  return known && (kind === 'recovery' || (kind === 'passphrase' && isCost(cost)));
}

function isCost(value: unknown): boolean {
  return (
    isObject(value) &&
    [value['memoryKiB'], value['iterations'], value['parallelism']].every(Number.isSafeInteger)
  );
}

function isShortBytes(value: unknown): boolean {
  return value instanceof Uint8Array && value.length > 0 && value.length < 4096;
}

function isIdentifier(value: unknown): boolean {
  return typeof value === 'string' && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u.test(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
