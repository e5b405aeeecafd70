import { freshBrowser, openNewVault, testEnvironment, unlock } from './test-environment.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { bodyOf } from '#src/vault/caseload.ts';
import { practitionerOf, savePractitioner } from '#src/vault/save-practitioner.ts';
import { saveSettings } from '#src/vault/save-settings.ts';
import { defaultSettings } from '#src/domain/settings.ts';
import type { AnyRevision } from '#src/domain/revision.ts';
import { aRevision } from '../domain/sample-records.ts';

beforeEach(freshBrowser);

describe('settings', () => {
  test('change one by one, and the earlier ones are kept', async () => {
    const environment = testEnvironment();
    const { vault } = await openNewVault(environment);
    await saveSettings(vault, { idleLockMinutes: 20 });
    await saveSettings(vault, { hiddenLockMinutes: 1 });
    const again = await unlock(environment);
    expect(again.settings).toEqual({ ...defaultSettings, idleLockMinutes: 20, hiddenLockMinutes: 1 });
    expect(again.caseload.all('settings')).toHaveLength(1);
    expect(again.caseload.only('settings')!.revisions).toHaveLength(3);
  });

  test('that two devices changed apart are settled by the next change', async () => {
    const { vault } = await openNewVault(testEnvironment());
    const { record, current } = vault.caseload.only('settings')!;
    await saveSettings(vault, { idleLockMinutes: 20 });
    const body = { ...defaultSettings, idleLockMinutes: 5 };
    await vault.append([aRevision({ kind: 'settings', record, parents: [current.id], body }) as AnyRevision]);
    expect(vault.caseload.only('settings')!.heads).toHaveLength(2);
    await saveSettings(vault, { hiddenLockMinutes: 0 });
    expect(vault.caseload.only('settings')!.heads).toHaveLength(1);
    expect(vault.settings.hiddenLockMinutes).toBe(0);
  });
});

describe('the practitioner', () => {
  test('can be called otherwise, and keeps the key that packs are signed with', async () => {
    const { vault } = await openNewVault(testEnvironment());
    const { signingSeed } = practitionerOf(vault);
    await savePractitioner(vault, { name: 'Another name' });
    expect(practitionerOf(vault)).toEqual({ name: 'Another name', role: 'facilitator', signingSeed });
    expect(bodyOf(vault.caseload.only('practitioner')!).name).toBe('Another name');
  });
});
