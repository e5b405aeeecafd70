import { describe, expect, it } from 'vitest';
import { estimatePassphrase, newPassphraseProblem } from '#src/crypto/passphrase-strength.ts';
import { suggestPassphrase } from '#src/crypto/suggested-passphrase.ts';

describe('the strength of a passphrase', () => {
  it.each([
    ['short', 'tooShort'],
    ['password1234', 'known'],
    ['aaaaaaaaaaaaaaaa', 'pattern'],
    ['giuliarossi12', 'personal'],
    ['lantern copper', 'guessable'],
    ['xK9#mQ2$vL7p', 'strong'],
    ['lantern copper elbow violin', 'veryStrong'],
  ])('of %j is told as %s', async (passphrase, reason) => {
    expect((await estimatePassphrase(passphrase, ['Giulia Rossi'])).reason).toBe(reason);
  });

  it('is never enough below twelve characters', async () => {
    const { level, reason } = await estimatePassphrase('xK9#mQ2$vL7');
    expect(level).toBeLessThan(3);
    expect(reason).toBe('tooShort');
  });

  it.each(['en', 'it', 'de'])('of suggested words (%s) is the highest', async (language) => {
    const suggested = await suggestPassphrase(language);
    expect(suggested.split(' ')).toHaveLength(6);
    expect(await estimatePassphrase(suggested)).toEqual({ level: 4, reason: 'veryStrong' });
  });

  it('takes 200,000 characters without hanging', async () => {
    expect((await estimatePassphrase('ab '.repeat(66_667))).level).toBeLessThanOrEqual(4);
  });
});

describe('a new passphrase', () => {
  const good = 'lantern copper elbow violin';

  it.each([
    [{ passphrase: '', repeated: '' }, 'missing'],
    [{ passphrase: 'copper', repeated: 'copper' }, 'tooShort'],
    [{ passphrase: 'password1234', repeated: 'password1234' }, 'tooWeak'],
    [{ passphrase: good, repeated: `${good} ` }, 'differs'],
    [{ passphrase: good, repeated: good }, null],
  ])('%j has the problem %s', async (typed, problem) => {
    expect(await newPassphraseProblem(typed)).toBe(problem);
  });

  it('is the same however its accents were typed', async () => {
    const composed = 'perché la città è lontana';
    expect(
      await newPassphraseProblem({ passphrase: composed, repeated: composed.normalize('NFD') }),
    ).toBeNull();
  });
});
