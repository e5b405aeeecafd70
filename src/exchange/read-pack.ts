import { Decrypter } from 'age-encryption';
import { textOf } from '#src/crypto/bytes.ts';
import { runningSha256, type RunningDigest } from '#src/crypto/digest.ts';
import type { StretchKey } from '#src/crypto/key-stretching.ts';
import { isSignedBy } from '#src/crypto/signature.ts';
import {
  anyPackHeader,
  packFooter,
  packFormat,
  packHeader,
  packKinds,
  packLimits,
  PackRefusedError,
  signedText,
  type PackHeader,
  type PackKind,
  type PackLimits,
} from './pack-format.ts';
import { passphraseIdentity, type PassphraseFinding } from './scrypt-passphrase.ts';

/** A sealed file whose footer was there and right. Its lines are still to be checked by its kind. */
export interface ReadPack {
  readonly header: PackHeader;
  readonly lines: readonly unknown[];
}

const magic = 'age-encryption.org/v1\n';

/**
 * Opens a sealed file and checks that it is whole, of the expected kind, and signed with the key that it names. Nothing
 * of it is given out before the footer has been checked.
 *
 * @param onProgress share of the file that is read, 0 to 1
 * @throws PackRefusedError with the reason; anything else when the device could not read the file or do the work.
 */
export async function readPack(
  file: Blob,
  expected: PackKind,
  options: {
    readonly passphrase: string;
    readonly stretchKey: StretchKey;
    readonly onProgress?: (share: number) => void;
    readonly signal?: AbortSignal;
    /** Lowered in unit tests only. */
    readonly limits?: PackLimits;
  },
): Promise<ReadPack> {
  const { limits = packLimits } = options;
  if (file.size > limits.fileBytes) throw new PackRefusedError('tooLarge');
  const start = new Uint8Array(await file.slice(0, magic.length).arrayBuffer());
  if (String.fromCharCode(...start) !== magic) throw new PackRefusedError('notSealed');
  const sealed = await openAge(file, options);
  const lines = new PackLines(expected, limits);
  try {
    const plain = await checkGzip(sealed);
    const unpacked = plain.pipeThrough(
      new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>,
    );
    for await (const piece of chunksOf(unpacked, options.signal)) lines.take(piece);
  } catch (error) {
    if (error instanceof PackRefusedError || options.signal?.aborted === true || isUnreadable(error))
      throw error;
    throw new PackRefusedError('damaged', { cause: error });
  }
  return lines.finish();
}

async function openAge(
  file: Blob,
  options: {
    readonly passphrase: string;
    readonly stretchKey: StretchKey;
    readonly onProgress?: (share: number) => void;
  },
): Promise<ReadableStream<Uint8Array>> {
  const finding: PassphraseFinding = { found: 'nothing' };
  const decrypter = new Decrypter();
  decrypter.addIdentity(passphraseIdentity(options.passphrase, options.stretchKey, finding));
  let read = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(piece, controller) {
        read += piece.length;
        options.onProgress?.(read / file.size);
        controller.enqueue(piece);
      },
    }),
  );
  try {
    return await decrypter.decrypt(counted);
  } catch (error) {
    const { found } = finding;
    if (found === 'workFailed' || isUnreadable(error)) throw error;
    const reason = found === 'nothing' || found === 'opened' ? 'damaged' : found;
    throw new PackRefusedError(reason, { cause: error });
  }
}

/** What is sealed with age and not compressed was never made by Evenkeel. */
async function checkGzip(plain: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const [ahead, whole] = plain.tee();
  const reader = ahead.getReader();
  const { value } = await reader.read();
  // Settles only when the other branch ends too.
  void reader.cancel();
  if (value?.[0] !== 0x1f || value[1] !== 0x8b) throw new PackRefusedError('foreign');
  return whole;
}

/** The device did not hand the file over to the end. */
function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotReadableError';
}

async function* chunksOf(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      signal?.throwIfAborted();
      const { value, done } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Takes the bytes of a pack in whatever pieces they come, within the limits, and gives out its lines when all is right. */
class PackLines {
  readonly #expected: PackKind;
  readonly #limits: PackLimits;
  readonly #digest: RunningDigest = runningSha256();
  readonly #values: unknown[] = [];
  #header: PackHeader | null = null;
  /** The line before is held back until there is another: the last one is the footer, which the digest leaves out. */
  #held: Uint8Array | null = null;
  #pieces: Uint8Array[] = [];
  #pending = 0;
  #total = 0;
  #headerSettled = false;

  constructor(expected: PackKind, limits: PackLimits) {
    this.#expected = expected;
    this.#limits = limits;
  }

  take(piece: Uint8Array): void {
    this.#total += piece.length;
    if (this.#total > this.#limits.unpackedBytes) throw new PackRefusedError('tooLarge');
    let start = 0;
    for (let end = piece.indexOf(10); end >= 0; end = piece.indexOf(10, start)) {
      this.#endLine(piece.subarray(start, end + 1));
      start = end + 1;
    }
    const rest = piece.subarray(start);
    this.#pending += rest.length;
    if (this.#pending > this.#limits.lineBytes) throw new PackRefusedError('tooLarge');
    if (rest.length > 0) this.#pieces.push(rest.slice());
  }

  finish(): ReadPack {
    if (this.#pending > 0 || !this.#held || !this.#header) throw new PackRefusedError('cutShort');
    const parsed = packFooter.safeParse(parseLine(this.#held));
    if (!parsed.success) throw new PackRefusedError('cutShort');
    const { lines, sha256, signature } = parsed.data.footer;
    if (lines !== this.#values.length + 1 || sha256 !== this.#digest.finish())
      throw new PackRefusedError('damaged');
    const { author, evenkeel: kind } = this.#header;
    if (!isSignedBy(signedText(kind, sha256), signature, author.verifyingKey)) {
      throw new PackRefusedError('notSignedByAuthor');
    }
    return { header: this.#header, lines: this.#values };
  }

  #endLine(end: Uint8Array): void {
    const line = new Uint8Array(this.#pending + end.length);
    let offset = 0;
    for (const part of [...this.#pieces, end]) {
      line.set(part, offset);
      offset += part.length;
    }
    this.#pieces = [];
    this.#pending = 0;
    if (this.#held) this.#settle(this.#held);
    this.#held = line;
    if (!this.#header) this.#header = readHeader(line, this.#expected);
  }

  #settle(line: Uint8Array): void {
    this.#digest.update(line);
    if (!this.#headerSettled) {
      this.#headerSettled = true;
      return;
    }
    if (this.#values.length >= this.#limits.lines) throw new PackRefusedError('tooLarge');
    this.#values.push(parseLine(line));
  }
}

function readHeader(line: Uint8Array, expected: PackKind): PackHeader {
  const value = parseLine(line);
  const any = anyPackHeader.safeParse(value);
  if (!any.success) throw new PackRefusedError('foreign');
  if (any.data.format > packFormat || !packKinds.some((kind) => kind === any.data.evenkeel)) {
    throw new PackRefusedError('newer');
  }
  const header = packHeader.safeParse(value);
  if (!header.success) throw new PackRefusedError('damaged');
  const { evenkeel: kind } = header.data;
  if (kind !== expected) throw new PackRefusedError('otherKind', { kind });
  return header.data;
}

function parseLine(line: Uint8Array): unknown {
  try {
    return JSON.parse(textOf(line)) as unknown;
  } catch (error) {
    throw new PackRefusedError('foreign', { cause: error });
  }
}
