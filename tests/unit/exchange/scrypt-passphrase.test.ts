import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient, Stanza } from 'age-encryption';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stretchKey } from '#src/crypto/key-stretching.ts';
import {
  mostScryptWork,
  passphraseIdentity,
  passphraseRecipient,
  scryptWork,
  type PassphraseFinding,
} from '#src/exchange/scrypt-passphrase.ts';

const work = 4;
const anyPassphrase = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
const anyBytes = fc.uint8Array({ maxLength: 2000 });

function ours(passphrase: string) {
  const finding: PassphraseFinding = { found: 'nothing' };
  const decrypter = new Decrypter();
  decrypter.addIdentity(passphraseIdentity(passphrase, stretchKey, finding));
  return { finding, decrypter };
}

async function sealedByAge(bytes: Uint8Array, passphrase: string, logN = work): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(logN);
  return encrypter.encrypt(bytes);
}

async function sealedByUs(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(passphraseRecipient(passphrase, stretchKey, work));
  return encrypter.encrypt(bytes);
}

describe('design 5: a file under a passphrase', () => {
  test('that is sealed here opens with age’s own passphrase', async () => {
    await fc.assert(
      fc.asyncProperty(anyPassphrase, anyBytes, async (passphrase, bytes) => {
        const decrypter = new Decrypter();
        decrypter.addPassphrase(passphrase.normalize('NFC'));
        expect(await decrypter.decrypt(await sealedByUs(bytes, passphrase))).toEqual(bytes);
      }),
      { numRuns: 25 },
    );
  });

  test('that age has sealed opens here', async () => {
    await fc.assert(
      fc.asyncProperty(anyPassphrase, anyBytes, async (passphrase, bytes) => {
        const { finding, decrypter } = ours(passphrase);
        const sealed = await sealedByAge(bytes, passphrase.normalize('NFC'));
        expect(await decrypter.decrypt(sealed)).toEqual(bytes);
        expect(finding.found).toBe('opened');
      }),
      { numRuns: 25 },
    );
  });

  test('opens with the same letters composed otherwise', async () => {
    const sealed = await sealedByUs(new Uint8Array([1]), 'Perche\u0301');
    expect(await ours('Perch\u00e9').decrypter.decrypt(sealed)).toEqual(new Uint8Array([1]));
  });

  test('does not open with another, which is told from other reasons', async () => {
    const { finding, decrypter } = ours('wrong');
    await expect(decrypter.decrypt(await sealedByAge(new Uint8Array([1]), 'right'))).rejects.toThrow();
    expect(finding.found).toBe('wrongPassphrase');
  });

  test('that is sealed to a key is not for a passphrase', async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()));
    const { finding, decrypter } = ours('any');
    await expect(decrypter.decrypt(await encrypter.encrypt('text'))).rejects.toThrow();
    expect(finding.found).toBe('notForPassphrase');
  });

  test('is sealed with no more work than is accepted when it comes back, and with as much as the age tool accepts', () => {
    expect(scryptWork).toBeLessThanOrEqual(mostScryptWork);
    expect(scryptWork).toBeGreaterThanOrEqual(15);
  });
});

describe('a header that asks for something else', () => {
  const salt = 'AAAAAAAAAAAAAAAAAAAAAA';
  const body = new Uint8Array(32);
  const idle = () => Promise.reject(new Error('must not be asked'));

  async function findingOf(
    stanzas: Stanza[],
    work = idle as typeof stretchKey,
  ): Promise<PassphraseFinding['found']> {
    const finding: PassphraseFinding = { found: 'nothing' };
    expect(await passphraseIdentity('any', work, finding).unwrapFileKey(stanzas)).toBeNull();
    return finding.found;
  }

  test.each(['19', '20', '30', '63', '99', '100', '1000000000'])(
    '2^%s is too much work, and none of it is done',
    async (logN) => {
      expect(await findingOf([new Stanza(['scrypt', salt, logN], body)])).toBe('tooMuchWork');
    },
  );

  test.each(['0', '01', '-1', '+4', '1e1', '4.0', ' 4', '', 'four'])(
    'work of %j is refused',
    async (logN) => {
      expect(['tooMuchWork', 'notForPassphrase']).toContain(
        await findingOf([new Stanza(['scrypt', salt, logN], body)]),
      );
    },
  );

  const refused: [string, Stanza[]][] = [
    ['nothing', []],
    ['two passphrases', [new Stanza(['scrypt', salt, '4'], body), new Stanza(['scrypt', salt, '4'], body)]],
    ['a passphrase and a key', [new Stanza(['scrypt', salt, '4'], body), new Stanza(['X25519', salt], body)]],
    ['an argument too many', [new Stanza(['scrypt', salt, '4', 'x'], body)]],
    ['an argument too few', [new Stanza(['scrypt', salt], body)]],
    ['a short salt', [new Stanza(['scrypt', 'AAAA', '4'], body)]],
    ['a salt with padding', [new Stanza(['scrypt', `${salt}==`, '4'], body)]],
    ['a salt that is none', [new Stanza(['scrypt', '!!!!', '4'], body)]],
    ['a wrapped key of another length', [new Stanza(['scrypt', salt, '4'], new Uint8Array(33))]],
  ];
  test.each(refused)('%s is not for a passphrase, and no work is done', async (_what, stanzas) => {
    expect(await findingOf(stanzas)).toBe('notForPassphrase');
  });

  test('the most work that is accepted is done', async () => {
    const asked: unknown[] = [];
    const stanza = new Stanza(['scrypt', salt, String(mostScryptWork)], body);
    const found = await findingOf([stanza], (task) => {
      asked.push(task);
      return Promise.resolve(new Uint8Array(32));
    });
    expect(found).toBe('wrongPassphrase');
    expect(asked).toMatchObject([{ name: 'scrypt', logN: mostScryptWork }]);
  });

  test('a device that cannot do the work is told from a file that is at fault', async () => {
    const finding: PassphraseFinding = { found: 'nothing' };
    const identity = passphraseIdentity('any', () => Promise.reject(new RangeError('no memory')), finding);
    await expect(async () =>
      identity.unwrapFileKey([new Stanza(['scrypt', salt, '4'], body)]),
    ).rejects.toThrow('no memory');
    expect(finding.found).toBe('workFailed');
  });
});
