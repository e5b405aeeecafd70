import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newSigningSeed } from '#src/crypto/signing-seed.ts';
import { openBackup } from '#src/exchange/backup.ts';
import { packLimits, PackRefusedError, type PackRefusal } from '#src/exchange/pack-format.ts';
import { readPack } from '#src/exchange/read-pack.ts';
import { refusalOf } from '#src/exchange/refusal-of.ts';
import { openSupervisionPack } from '#src/exchange/supervision-pack.ts';
import { aCheckIn, aClient, aRevision } from '../domain/sample-records.ts';
import {
  compressed,
  craftedFile,
  light,
  plainPack,
  sealedFile,
  wholeHeader,
  type CraftedPack,
} from './crafted-pack.ts';

const revision = aRevision({ kind: 'client', body: aClient() });
const whole: CraftedPack = {
  lines: [{ revision }, { revision: aRevision({ kind: 'checkIn', body: aCheckIn() }) }],
};

async function refusal(opening: Promise<unknown>): Promise<PackRefusal | 'opened'> {
  try {
    await opening;
    return 'opened';
  } catch (error) {
    if (error instanceof PackRefusedError) return error.reason;
    throw error;
  }
}

const read = async (pack: CraftedPack) => refusal(openBackup(await craftedFile(pack), light));

describe('design 5: a file is refused whole, and the reason is named', () => {
  test('a whole one opens, made from the documentation of the format alone', async () => {
    const { header, revisions } = await openBackup(await craftedFile(whole), light);
    expect(header).toEqual(wholeHeader);
    expect(revisions).toHaveLength(2);
    expect(await read({})).toBe('opened');
  });

  const refused: [PackRefusal, string, CraftedPack][] = [
    ['cutShort', 'without footer', { ...whole, footer: null }],
    ['cutShort', 'with nothing but a header', { footer: null }],
    ['cutShort', 'with a line after the footer', { ...whole, after: '{"revision":null}\n' }],
    ['cutShort', 'with the footer’s line not ended', { ...whole, after: ' ' }],
    ['cutShort', 'with a blank line at the end', { ...whole, after: '{}\n' }],
    ['cutShort', 'with a footer that says more', { ...whole, footer: { extra: 1 } }],
    ['cutShort', 'with a footer that counts nothing', { ...whole, footer: { lines: 0 } }],
    ['damaged', 'with a footer that counts one too many', { ...whole, footer: { lines: 4 } }],
    ['damaged', 'with a footer that counts one too few', { ...whole, footer: { lines: 2 } }],
    ['damaged', 'with the digest of something else', { ...whole, footer: { sha256: '0'.repeat(64) } }],
    ['notSignedByAuthor', 'signed by somebody else', { ...whole, seed: newSigningSeed() }],
    [
      'notSignedByAuthor',
      'signed as another kind',
      { ...whole, signed: (sha256) => `evenkeel supervision 1 ${sha256}` },
    ],
    ['notSignedByAuthor', 'signed as nothing in particular', { ...whole, signed: (sha256) => sha256 }],
    ['notSignedByAuthor', 'with a signature that is none', { ...whole, footer: { signature: 'AAAA' } }],
    ['newer', 'of a later format', { ...whole, header: { ...wholeHeader, format: 2 } }],
    [
      'newer',
      'of a later format of which nothing else is known',
      { header: { evenkeel: 'backup', format: 9 } },
    ],
    ['newer', 'of a kind of the future', { ...whole, header: { ...wholeHeader, evenkeel: 'transfer' } }],
    [
      'newer',
      'of a kind named like a built-in property',
      { ...whole, header: { ...wholeHeader, evenkeel: 'constructor' } },
    ],
    ['newer', 'with a record of a later version', { lines: [{ revision: { ...revision, version: 9_999 } }] }],
    [
      'newer',
      'with a kind of record of the future',
      { lines: [{ revision: { ...revision, kind: 'ofALaterVersion' } }] },
    ],
    ['otherKind', 'of another kind', { ...whole, header: { ...wholeHeader, evenkeel: 'supervision' } }],
    ['foreign', 'of something else', { header: { hello: 'world' } }],
    ['foreign', 'of text', { header: 'Dear Sir or Madam,' }],
    ['foreign', 'with a blank line in it', { ...whole, lines: [''] }],
    ['damaged', 'with a header that says more', { ...whole, header: { ...wholeHeader, extra: 1 } }],
    ['damaged', 'with a header of format 0', { ...whole, header: { ...wholeHeader, format: 0 } }],
    ['damaged', 'without author', { ...whole, header: { ...wholeHeader, author: null } }],
    [
      'damaged',
      'with a role that there is not',
      { ...whole, header: { ...wholeHeader, author: { ...wholeHeader.author, role: 'boss' } } },
    ],
    ['damaged', 'with a line that is no revision', { lines: [{ client: revision }] }],
    ['damaged', 'with a line that is nothing', { lines: ['null'] }],
    [
      'damaged',
      'with a revision that is malformed',
      { lines: [{ revision: { ...revision, at: 'yesterday' } }] },
    ],
    [
      'damaged',
      'with a body that does not fit',
      { lines: [{ revision: { ...revision, body: { ...revision.body, extra: 1 } } }] },
    ],
    [
      'damaged',
      'with one record that is of two kinds',
      {
        lines: [
          { revision },
          { revision: aRevision({ kind: 'checkIn', body: aCheckIn(), record: revision.record }) },
        ],
      },
    ],
  ];
  test.each(refused)('%s: %s', async (reason, _what, pack) => {
    expect(await read(pack)).toBe(reason);
  });

  test('another kind is named', async () => {
    const supervision = await craftedFile({ header: { ...wholeHeader, evenkeel: 'supervision' } });
    const error: unknown = await openBackup(supervision, light).catch((reason: unknown) => reason);
    expect(refusalOf(error)).toEqual({ reason: 'otherKind', kind: 'supervision' });
    const backup = await openSupervisionPack(await craftedFile(whole), light).catch(
      (reason: unknown) => reason,
    );
    expect(refusalOf(backup)).toEqual({ reason: 'otherKind', kind: 'backup' });
  });

  test.each([
    ['notSealed', 'nothing at all', new Blob([])],
    ['notSealed', 'a text', new Blob(['age-encryption.org/v2\n'])],
    ['notSealed', 'a picture', new Blob([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a])])],
    ['notSealed', 'a file in age’s armour', new Blob(['-----BEGIN AGE ENCRYPTED FILE-----\n'])],
    ['damaged', 'nothing but the first line', new Blob(['age-encryption.org/v1\n'])],
    [
      'damaged',
      'a header without an end',
      new Blob(['age-encryption.org/v1\n', '-> scrypt '.repeat(10_000)]),
    ],
  ] as const)('%s: %s', async (reason, _what, file) => {
    expect(await refusal(openBackup(file, light))).toBe(reason);
  });

  test('foreign: a file of age’s that holds something else', async () => {
    const files = ['a letter', '', '\u001f'].map((text) => sealedFile(new Uint8Array(Buffer.from(text))));
    for (const file of await Promise.all(files))
      expect(await refusal(openBackup(file, light))).toBe('foreign');
    expect(await refusal(openBackup(await sealedFile(await plainPack(whole)), light))).toBe('foreign');
  });

  test('cut short: an archive of nothing', async () => {
    expect(await refusal(openBackup(await sealedFile(await compressed(new Uint8Array())), light))).toBe(
      'cutShort',
    );
  });

  test('damaged: an archive that breaks off, or is followed by something', async () => {
    const archive = await compressed(await plainPack(whole));
    for (const length of [2, 10, 11, archive.length - 9, archive.length - 1]) {
      expect(await refusal(openBackup(await sealedFile(archive.slice(0, length)), light))).toBe('damaged');
    }
  });

  test('wrong passphrase', async () => {
    const file = await craftedFile(whole);
    for (const passphrase of ['', ' ', `${light.passphrase} `, 'x']) {
      expect(await refusal(openBackup(file, { ...light, passphrase }))).toBe('wrongPassphrase');
    }
  });

  test('bytes that are no text', async () => {
    const plain = await plainPack(whole);
    plain[plain.indexOf(10) + 5] = 0xff;
    expect(await refusal(openBackup(await sealedFile(await compressed(plain)), light))).toBe('foreign');
  });
});

describe('design 5: keys that mean something to JavaScript', () => {
  const evil = '{"polluted":true}';
  const text = JSON.stringify(revision);
  const bodyText = JSON.stringify(revision.body);
  const headerText = JSON.stringify(wholeHeader);
  const files: [string, CraftedPack][] = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
  ].flatMap((key): [string, CraftedPack][] => [
    [`${key} in a revision`, { lines: [`{"revision":{"${key}":${evil},${text.slice(1)}}`] }],
    [
      `${key} in a body`,
      { lines: [`{"revision":${text.replace(bodyText, `{"${key}":${evil},${bodyText.slice(1)}`)}}`] },
    ],
    [`${key} in place of a revision`, { lines: [`{"${key}":{"revision":${text}}}`] }],
    [`${key} in the header`, { header: `{"${key}":${evil},${headerText.slice(1)}` }],
    [`${key} in the author`, { header: headerText.replace('"author":{', `"author":{"${key}":${evil},`) }],
  ]);
  test.each(files)('%s: refused, and nothing else has it afterwards', async (_what, pack) => {
    expect(await read(pack)).toBe('damaged');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('beside a revision on its line: not looked at', async () => {
    expect(await read({ lines: [`{"__proto__":${evil},"revision":${text}}`] })).toBe('opened');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('in what the header says about the content: nobody else has it afterwards', async () => {
    const header = headerText.replace('"about":{}', `"about":{"__proto__":${evil}}`);
    const opened = await openBackup(await craftedFile({ header }), light);
    expect((opened.header.about as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('design 5: a file that is altered', () => {
  const anyAlteration = [
    'notSealed',
    'wrongPassphrase',
    'notForPassphrase',
    'tooMuchWork',
    'damaged',
    'foreign',
  ];

  test('in any bit at all is refused', async () => {
    const bytes = new Uint8Array(await (await craftedFile(whole)).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length * 8 - 1 }), async (bit) => {
        const altered = bytes.slice();
        altered[bit >> 3]! ^= 1 << (bit & 7);
        expect(anyAlteration).toContain(await refusal(openBackup(new Blob([altered]), light)));
      }),
      { numRuns: 250 },
    );
  });

  test('in any bit of its header is refused', async () => {
    const bytes = new Uint8Array(await (await craftedFile(whole)).arrayBuffer());
    const headerLength = Buffer.from(bytes).indexOf('\n--- ') + 5 + 43 + 1;
    for (let bit = 0; bit < headerLength * 8; bit += 3) {
      const altered = bytes.slice();
      altered[bit >> 3]! ^= 1 << (bit & 7);
      expect(anyAlteration).toContain(await refusal(openBackup(new Blob([altered]), light)));
    }
  });

  test('by cutting it at any place is refused', async () => {
    // Of several of age's chunks, since a cut between two of them leaves whole ones.
    const noise = Buffer.from(crypto.getRandomValues(new Uint8Array(60_000))).toString('base64');
    const notes = Array.from({ length: 3 }, () =>
      aRevision({ kind: 'checkIn', body: aCheckIn({ note: noise }) }),
    );
    const file = await craftedFile({ lines: notes.map((note) => ({ revision: note })) });
    expect(file.size).toBeGreaterThan(2 * 65_552);
    expect(await refusal(openBackup(file, light))).toBe('opened');
    const headerLength = Buffer.from(await file.arrayBuffer()).indexOf('\n--- ') + 5 + 43 + 1;
    const chunks = [0, 1, 2].map((chunk) => headerLength + 16 + chunk * 65_552);
    const lengths = [
      ...Array.from({ length: headerLength / 7 }, (_, index) => index * 7),
      ...chunks.flatMap((end) => [end - 1, end, end + 1, end + 16, end + 17]),
      ...Array.from({ length: 30 }, (_, index) => Math.floor((file.size * index) / 30)),
      file.size - 16,
      file.size - 1,
    ];
    for (const length of lengths) {
      expect(anyAlteration, String(length)).toContain(
        await refusal(openBackup(file.slice(0, length), light)),
      );
    }
  });

  test('by adding to it is refused', async () => {
    const file = await craftedFile(whole);
    for (const more of ['\0', '\n', 'x'.repeat(100_000)]) {
      expect(await refusal(openBackup(new Blob([file, more]), light))).toBe('damaged');
    }
  });

  test('by putting chunks of another file under the same key in is refused', async () => {
    const [one, other] = await Promise.all([craftedFile(whole), craftedFile(whole)]);
    const bytes = new Uint8Array(await one.arrayBuffer());
    const headerLength = Buffer.from(bytes).indexOf('\n--- ') + 5 + 43 + 1;
    const mixed = new Blob([bytes.slice(0, headerLength), (await other.arrayBuffer()).slice(headerLength)]);
    expect(await refusal(openBackup(mixed, light))).toBe('damaged');
  });
});

describe('design 5: a file that is made to exhaust the device', () => {
  const limits = { fileBytes: 200_000, unpackedBytes: 1_000_000, lineBytes: 100_000, lines: 50 };
  const within = { ...light, limits };

  test('by its size is refused before it is read', async () => {
    const untouched = { size: limits.fileBytes + 1, slice: () => expect.unreachable() } as unknown as Blob;
    expect(await refusal(readPack(untouched, 'backup', within))).toBe('tooLarge');
  });

  test('by unpacking to more than it should is refused as soon as it does', async () => {
    const bomb = await sealedFile(await compressed(new Uint8Array(60_000_000).fill(10)));
    expect(bomb.size).toBeLessThan(limits.fileBytes);
    const before = await plainPack({ footer: null });
    const lines = new Uint8Array(before.length + 60_000_000).fill(0x20);
    lines.set(before);
    for (let end = before.length; end < lines.length; end += 90_000) lines[end] = 10;
    const inLines = await sealedFile(await compressed(lines));
    expect(['tooLarge', 'foreign']).toContain(await refusal(readPack(bomb, 'backup', within)));
    expect(['tooLarge', 'foreign']).toContain(await refusal(readPack(inLines, 'backup', within)));

    const objects = `${'{"a":"b"}'.padEnd(80_000)}\n`.repeat(40);
    const valid = await sealedFile(
      await compressed(new Uint8Array(Buffer.concat([before, Buffer.from(objects)]))),
    );
    expect(await refusal(readPack(valid, 'backup', within))).toBe('tooLarge');
  });

  test('by one endless line is refused', async () => {
    const endless = await sealedFile(await compressed(new Uint8Array(900_000).fill(0x20)));
    expect(await refusal(readPack(endless, 'backup', within))).toBe('tooLarge');
  });

  test('by too many lines is refused', async () => {
    const lines = (count: number) => craftedFile({ lines: Array.from({ length: count }, () => ({})) });
    expect(await refusal(readPack(await lines(50), 'backup', within))).toBe('opened');
    expect(await refusal(readPack(await lines(51), 'backup', within))).toBe('tooLarge');
  });

  test('by nesting is refused', async () => {
    const deep = '['.repeat(80_000) + ']'.repeat(80_000);
    const file = await craftedFile({ lines: [`{"revision":${deep}}`] });
    expect(['foreign', 'damaged']).toContain(await refusal(openBackup(file, light)));
  });

  test('by asking for work is refused', async () => {
    const bytes = Buffer.from(await (await craftedFile(whole)).arrayBuffer()).toString('latin1');
    const greedy = Buffer.from(bytes.replace(/ 17\n/, ' 22\n'), 'latin1');
    expect(await refusal(openBackup(new Blob([new Uint8Array(greedy)]), light))).toBe('tooMuchWork');
  });

  test('is not the largest that Evenkeel itself makes: the longest texts in every field fit a line', () => {
    const long = '\0'.repeat(250_000);
    const client = aClient(
      Object.fromEntries(
        Object.entries(aClient({ reference: 'x' })).map(([field, value]) => [
          field,
          value === '' ? long : value,
        ]),
      ),
    );
    const checkIn = aCheckIn({
      goodThing: long,
      problems: long,
      overcoming: long,
      note: long,
      children: { addressed: 'addressed', said: long },
      flag: { kind: 'other', urgency: 'now', note: long },
    });
    const lines = [
      aRevision({ kind: 'client', body: client, reason: long }),
      aRevision({ kind: 'checkIn', body: checkIn, reason: long }),
    ];
    for (const line of lines)
      expect(JSON.stringify({ revision: line }).length).toBeLessThan(packLimits.lineBytes);
  });
});

describe('reading', () => {
  test('tells how far it is', async () => {
    const shares: number[] = [];
    await openBackup(await craftedFile(whole), { ...light, onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  });

  test('stops when it is told to, with the reason that was given', async () => {
    const file = await craftedFile(whole);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    await expect(openBackup(file, { ...light, signal: stop.signal })).rejects.toThrow('enough');
  });

  test('on a device that cannot do the work says so, and does not blame the file', async () => {
    const file = await craftedFile(whole);
    const opening = openBackup(file, {
      ...light,
      stretchKey: () => Promise.reject(new RangeError('no memory')),
    });
    await expect(opening).rejects.toThrow('no memory');
    expect(refusalOf(await opening.catch((error: unknown) => error)).reason).toBe('failed');
  });

  test('a file that the device stops handing over is not called damaged', async () => {
    const file = await craftedFile(whole);
    const bytes = new Uint8Array(await file.arrayBuffer());
    for (const given of [0, 100, bytes.length - 10]) {
      const failing = {
        size: file.size,
        slice: (start: number, end: number) => file.slice(start, end),
        stream: () =>
          new ReadableStream({
            start(controller) {
              controller.enqueue(bytes.slice(0, given));
            },
            pull(controller) {
              controller.error(new DOMException('unplugged', 'NotReadableError'));
            },
          }),
      } as unknown as Blob;
      const error: unknown = await openBackup(failing, light).catch((reason: unknown) => reason);
      expect(refusalOf(error).reason, String(given)).toBe('unreadable');
    }
  });
});
