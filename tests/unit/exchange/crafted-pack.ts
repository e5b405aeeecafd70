import { Encrypter } from 'age-encryption';
import { stretchKey, type StretchKey } from '#src/crypto/key-stretching.ts';
import { signText, verifyingKeyOf } from '#src/crypto/signature.ts';
import { newSigningSeed } from '#src/crypto/signing-seed.ts';
import type { Practitioner } from '#src/domain/practitioner.ts';
import { passphraseRecipient } from '#src/exchange/scrypt-passphrase.ts';
import type { PackOrigin } from '#src/exchange/write-pack.ts';

export const passphrase = 'told by telephone';

/** Stretching that does next to no work, whatever the file says. */
export const lightWork: StretchKey = (task) =>
  stretchKey(task.name === 'scrypt' ? { ...task, logN: 2 } : task);

/** What packs are made and opened with in tests. */
export const light = { passphrase, stretchKey: lightWork };

export const author: Practitioner = {
  name: 'Facilitator',
  role: 'facilitator',
  signingSeed: newSigningSeed(),
};

export const origin: PackOrigin = {
  author,
  device: 'd1111111-1111-4111-8111-111111111111',
  now: Temporal.Instant.from('2026-03-02T17:00:00Z'),
  zone: 'Europe/Rome',
  app: '0.1.0',
  newId: () => crypto.randomUUID(),
};

/** A pack as somebody makes it who knows the format and the passphrase, and means harm. */
export interface CraftedPack {
  readonly header?: object | string;
  readonly lines?: readonly (object | string)[];
  /** What the footer says in place of the truth; null leaves it out. */
  readonly footer?: object | null;
  /** Appended after the footer. */
  readonly after?: string;
  /** Whose key signs; the author's if nobody else's. */
  readonly seed?: string;
  /** The text that is signed in place of the right one. */
  readonly signed?: (sha256: string) => string;
}

export const wholeHeader = {
  evenkeel: 'backup',
  format: 1,
  pack: 'b1111111-1111-4111-8111-111111111111',
  made: '2026-03-02T17:00:00.000Z',
  zone: 'Europe/Rome',
  app: '0.1.0',
  device: 'd1111111-1111-4111-8111-111111111111',
  author: { name: 'Facilitator', role: 'facilitator', verifyingKey: verifyingKeyOf(author.signingSeed) },
  about: {},
};

/** The plain text of a crafted pack, as the documentation of the format has it. */
export async function plainPack(pack: CraftedPack): Promise<Uint8Array<ArrayBuffer>> {
  const lineOf = (line: object | string) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`;
  const { header = wholeHeader, lines = [], footer = {}, after = '', seed = author.signingSeed } = pack;
  const before = [header, ...lines].map(lineOf).join('');
  const sha256 = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(before))).toString('hex');
  const kind = typeof header === 'object' && 'evenkeel' in header ? String(header.evenkeel) : 'backup';
  const signature = signText(pack.signed?.(sha256) ?? `evenkeel ${kind} 1 ${sha256}`, seed);
  const truth = { lines: lines.length + 1, sha256, signature };
  const last = footer === null ? '' : lineOf({ footer: { ...truth, ...footer } });
  return new Uint8Array(Buffer.from(before + last + after));
}

export async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return bytesOf(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')));
}

/** Seals any bytes as a file of age's, under a passphrase. */
export async function sealedFile(bytes: Uint8Array<ArrayBuffer>, words = passphrase): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(words, lightWork));
  return new Blob([new Uint8Array(await encrypter.encrypt(bytes))]);
}

/** A crafted pack as a file. */
export async function craftedFile(pack: CraftedPack): Promise<Blob> {
  return sealedFile(await compressed(await plainPack(pack)));
}

export async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}
