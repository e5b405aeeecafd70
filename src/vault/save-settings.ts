import { defaultSettings, type Settings } from '#src/domain/settings.ts';
import { bodyOf } from './caseload.ts';
import type { OpenVault } from './open-vault.ts';

/**
 * Saves a change of the settings as a new revision. Where devices had settings apart, it settles that too.
 *
 * @throws the errors of {@link OpenVault.save} when nothing was saved
 */
export async function saveSettings(vault: OpenVault, change: Partial<Settings>): Promise<void> {
  const history = vault.caseload.only('settings');
  const body = history ? bodyOf(history) : defaultSettings;
  await vault.save([
    {
      kind: 'settings',
      record: history?.record ?? null,
      parents: history?.heads.map(({ id }) => id) ?? [],
      body: { ...body, ...change },
      reason: null,
      amendsFinal: false,
    },
  ]);
}
