import { useState } from 'react';
import type { HeaderRow } from '#src/vault/header-row.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { NewPassphraseForm } from './new-passphrase-form.tsx';
import { PassphraseForm } from './passphrase-form.tsx';
import { RecoveryCodeForm } from './recovery-code-form.tsx';

interface UnlockScreenProps {
  readonly found: { readonly database: string; readonly header: HeaderRow };
  readonly environment: VaultEnvironment;
  readonly onOpened: (vault: OpenVault) => void;
  readonly onOpenPack: () => void;
}

/** Opens the vault by passphrase, or by recovery code and a new passphrase. Any number of tries, each like the first. */
export function UnlockScreen({ found, environment, onOpened, onOpenPack }: UnlockScreenProps) {
  // The header changes when a new passphrase takes the place of the old one.
  const [header, setHeader] = useState(found.header);
  const [way, setWay] = useState<'passphrase' | 'recoveryCode' | { readonly provenCode: string }>(
    'passphrase',
  );
  if (way === 'passphrase') {
    return (
      <PassphraseForm
        {...{ environment, onOpened, onOpenPack }}
        found={{ database: found.database, header }}
        onRecoveryCode={() => setWay('recoveryCode')}
      />
    );
  }
  const back = (): void => setWay('passphrase');
  if (way === 'recoveryCode') {
    return (
      <RecoveryCodeForm
        {...{ header, environment }}
        onProven={(code) => setWay({ provenCode: code })}
        onBack={back}
      />
    );
  }
  return (
    <NewPassphraseForm
      {...{ environment, onOpened }}
      database={found.database}
      recoveryCode={way.provenCode}
      onChanged={setHeader}
      onBack={back}
    />
  );
}
