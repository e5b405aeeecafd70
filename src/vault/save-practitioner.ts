import { newSigningSeed } from '#src/crypto/signing-seed.ts';
import type { Practitioner } from '#src/domain/practitioner.ts';
import { bodyOf } from './caseload.ts';
import type { OpenVault } from './open-vault.ts';

/**
 * The practitioner whose vault this is, to sign with. Where damage took the record, somebody without a name, so that
 * what is left can still be exported.
 */
export function practitionerOf(vault: Pick<OpenVault, 'caseload'>): Practitioner {
  const history = vault.caseload.only('practitioner');
  return history ? bodyOf(history) : { name: '', role: 'facilitator', signingSeed: newSigningSeed() };
}

/**
 * Saves a change of name or role as a new revision; the signing key stays.
 *
 * @throws the errors of {@link OpenVault.save} when nothing was saved
 */
export async function savePractitioner(
  vault: OpenVault,
  change: Partial<Pick<Practitioner, 'name' | 'role'>>,
): Promise<void> {
  const history = vault.caseload.only('practitioner');
  await vault.save([
    {
      kind: 'practitioner',
      record: history?.record ?? null,
      parents: history?.heads.map(({ id }) => id) ?? [],
      body: { ...practitionerOf(vault), ...change },
      reason: null,
      amendsFinal: false,
    },
  ]);
}
