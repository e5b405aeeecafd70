import { describe, expect, it } from 'vitest';
import { afterEvent, placeOf, startOfSetUp, type SetUpEvent } from '#src/screens/set-up/set-up-state.ts';
import { newVaultSecrets } from '#src/vault/create-vault.ts';

const after = (...events: SetUpEvent[]) => events.reduce(afterEvent, startOfSetUp('welcome'));
const toPassphrase: SetUpEvent[] = [{ what: 'wayChosen', way: 'new' }, { what: 'next' }];

describe('the steps of set-up', () => {
  it('keep the first secrets, however often one steps back', () => {
    const [first, second] = [newVaultSecrets(), newVaultSecrets()];
    const state = after(
      ...toPassphrase,
      { what: 'passphraseTaken', secrets: first },
      { what: 'back' },
      { what: 'passphraseTaken', secrets: second },
    );
    expect(state).toMatchObject({ step: 'recoveryCode', secrets: first });
  });

  it('do not skip one when a press is repeated while something is waited for', () => {
    const taken: SetUpEvent = { what: 'passphraseTaken', secrets: newVaultSecrets() };
    expect(after(...toPassphrase, taken, taken).step).toBe('recoveryCode');
  });

  it('lead back to the welcome from the first one of either way', () => {
    expect(after({ what: 'wayChosen', way: 'new' }, { what: 'back' }).step).toBe('welcome');
    expect(afterEvent(startOfSetUp('restore'), { what: 'back' }).step).toBe('welcome');
  });

  it('do not lead back once the vault is made', () => {
    const made = after(
      ...toPassphrase,
      { what: 'passphraseTaken', secrets: newVaultSecrets() },
      { what: 'codeNoted', asked: [1, 2] },
      { what: 'next' },
      { what: 'makingFailed', failure: 'unopened' },
    );
    expect(made.step).toBe('making');
    expect(afterEvent(made, { what: 'back' })).toBe(made);
  });

  it('are counted without the welcome and the making', () => {
    expect(placeOf(startOfSetUp('welcome'))).toBeNull();
    expect(placeOf(after({ what: 'wayChosen', way: 'new' }))).toEqual({ current: 1, total: 4 });
    expect(placeOf(startOfSetUp('restore'))).toEqual({ current: 1, total: 5 });
  });
});
