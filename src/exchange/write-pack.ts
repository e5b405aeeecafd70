import { Encrypter } from 'age-encryption';
import { utf8 } from '#src/crypto/bytes.ts';
import { runningSha256 } from '#src/crypto/digest.ts';
import type { StretchKey } from '#src/crypto/key-stretching.ts';
import { signText, verifyingKeyOf } from '#src/crypto/signature.ts';
import type { Practitioner } from '#src/domain/practitioner.ts';
import { packFormat, signedText, type PackHeader, type PackKind } from './pack-format.ts';
import { passphraseRecipient } from './scrypt-passphrase.ts';

/** Who makes a pack, when and with which version. */
export interface PackOrigin {
  readonly author: Practitioner;
  readonly device: string;
  readonly now: Temporal.Instant;
  readonly zone: string;
  readonly app: string;
  readonly newId: () => string;
}

export interface PackContent {
  readonly kind: PackKind;
  readonly about: PackHeader['about'];
  /** One value a line. */
  readonly lines: readonly object[];
}

const linesAtATime = 64;

/**
 * Makes a sealed file: header, lines and signed footer as newline-delimited JSON, compressed with gzip, sealed with age.
 *
 * @param onProgress share of the lines that are done, 0 to 1
 * @param signal stops the work; the promise then rejects with the signal's reason
 */
export async function writePack(
  content: PackContent,
  origin: PackOrigin,
  options: {
    readonly passphrase: string;
    readonly stretchKey: StretchKey;
    readonly onProgress?: (share: number) => void;
    readonly signal?: AbortSignal;
  },
): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(options.passphrase, options.stretchKey));
  const plain = streamOf(packBytes(content, origin, options.onProgress), options.signal);
  const sealed = await encrypter.encrypt(plain.pipeThrough(new CompressionStream('gzip')));
  return new Response(sealed).blob();
}

function* packBytes(
  content: PackContent,
  origin: PackOrigin,
  onProgress: (share: number) => void = () => undefined,
): Generator<Uint8Array<ArrayBuffer>> {
  const { author } = origin;
  const header: PackHeader = {
    evenkeel: content.kind,
    format: packFormat,
    pack: origin.newId(),
    made: origin.now.toString({ smallestUnit: 'millisecond' }),
    zone: origin.zone,
    app: origin.app,
    device: origin.device,
    author: { name: author.name, role: author.role, verifyingKey: verifyingKeyOf(author.signingSeed) },
    about: content.about,
  };
  const digest = runningSha256();
  const digested = (text: string): Uint8Array<ArrayBuffer> => {
    const bytes = utf8(text);
    digest.update(bytes);
    return bytes;
  };
  yield digested(`${JSON.stringify(header)}\n`);
  for (let start = 0; start < content.lines.length; start += linesAtATime) {
    const batch = content.lines.slice(start, start + linesAtATime);
    yield digested(batch.map((line) => `${JSON.stringify(line)}\n`).join(''));
    onProgress(Math.min(1, (start + linesAtATime) / content.lines.length));
  }
  const sha256 = digest.finish();
  const signature = signText(signedText(content.kind, sha256), author.signingSeed);
  yield utf8(`${JSON.stringify({ footer: { lines: content.lines.length + 1, sha256, signature } })}\n`);
}

function streamOf(
  pieces: Generator<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal | undefined,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      // A turn of the event loop between batches, so that the page can paint and a cancel can arrive.
      await new Promise((resolve) => setTimeout(resolve));
      signal?.throwIfAborted();
      const next = pieces.next();
      if (next.done === true) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
