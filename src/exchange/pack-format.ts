import { freeText, identifier, instant, zoneName } from '#src/domain/field-values.ts';
import { practitionerRoles } from '#src/domain/practitioner.ts';
import { z } from '#src/domain/schema.ts';

/** What a sealed file can be. */
export const packKinds = ['backup', 'supervision'] as const;
export type PackKind = (typeof packKinds)[number];

/** Highest format that this version reads, and the one that it writes. */
export const packFormat = 1;

/** Bounds on what is read from a file, which is hostile until its footer has been checked. */
export const packLimits = {
  fileBytes: 512 * 1024 * 1024,
  unpackedBytes: 1024 * 1024 * 1024,
  lineBytes: 32 * 1024 * 1024,
  lines: 2_000_000,
};
export type PackLimits = Readonly<typeof packLimits>;

const base64 = z.string().check(z.maxLength(200), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** First line: what the file is, who made it and when. */
export const packHeader = z.strictObject({
  evenkeel: z.enum(packKinds),
  format: z.literal(packFormat),
  pack: identifier,
  made: instant,
  zone: zoneName,
  app: z.string().check(z.maxLength(40)),
  device: identifier,
  author: z.strictObject({ name: freeText, role: z.enum(practitionerRoles), verifyingKey: base64 }),
  /** What the kind says about its content, checked by the kind. */
  about: z.record(z.string(), z.json()),
});
export type PackHeader = z.infer<typeof packHeader>;

/** Enough of a header to name what cannot be read. */
export const anyPackHeader = z.looseObject({ evenkeel: z.string(), format: z.int() });

/** Last line: a file without it is not whole. */
export const packFooter = z.strictObject({
  footer: z.strictObject({
    /** Lines before this one, the header included. */
    lines: z.int().check(z.minimum(1)),
    /** SHA-256 of every byte before this line, in hexadecimal. */
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    /** Ed25519 signature of {@link signedText} with the author's key. */
    signature: base64,
  }),
});

/** The text that the signature covers. */
export function signedText(kind: string, sha256: string): string {
  return `evenkeel ${kind} ${String(packFormat)} ${sha256}`;
}

/** Why a file was refused. Nothing of it has been taken over. */
export type PackRefusal =
  | 'notSealed'
  | 'wrongPassphrase'
  | 'notForPassphrase'
  | 'tooMuchWork'
  | 'damaged'
  | 'cutShort'
  | 'foreign'
  | 'newer'
  | 'otherKind'
  | 'tooLarge'
  | 'notSignedByAuthor';

/** A file was refused, whole. */
export class PackRefusedError extends Error {
  override readonly name = 'PackRefusedError';
  readonly reason: PackRefusal;
  /** For `otherKind`: what it is. */
  readonly kind: PackKind | null;

  constructor(reason: PackRefusal, options: { cause?: unknown; kind?: PackKind } = {}) {
    super(reason, { cause: options.cause });
    this.reason = reason;
    this.kind = options.kind ?? null;
  }
}
