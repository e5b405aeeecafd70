import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { chooseGroups } from '#src/screens/parts/choose-groups.ts';
import { newVaultSecrets } from '#src/vault/create-vault.ts';
import type { VaultEnvironment } from '#src/vault/environment.ts';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { requestPersistence, type StorageState } from '#src/vault/persistence.ts';
import { AboutYouStep } from './about-you-step.tsx';
import { BackupFileStep } from './backup-file-step.tsx';
import { BackupSummaryStep } from './backup-summary-step.tsx';
import { makeVault, MakingFailedError, openMadeVault } from './make-vault.ts';
import { MakingStep } from './making-step.tsx';
import { PassphraseStep } from './passphrase-step.tsx';
import { RecoveryCodeStep } from './recovery-code-step.tsx';
import { placeOf, type SetUpEvent, type SetUpState } from './set-up-state.ts';
import { TypedBackStep } from './typed-back-step.tsx';

interface SetUpStepsProps {
  readonly environment: VaultEnvironment;
  readonly state: SetUpState;
  readonly tell: (event: SetUpEvent) => void;
  readonly onOpened: (vault: OpenVault) => void;
}

/** The steps of set-up after the welcome, with all that makes a vault. Nothing is stored before the last of them. */
export function SetUpSteps({ environment, state, tell, onOpened }: SetUpStepsProps) {
  const t = useTranslations('setUp');
  const [storage, setStorage] = useState<StorageState | null>(null);
  const { way, step, name, role, typed, secrets, asked, backup, failure } = state;
  const place = placeOf(state);
  const code = secrets?.recoveryCode ?? '';
  const known = backup ? backup.header.author.name : name;
  const back = (): void => tell({ what: 'back' });
  const next = (): void => tell({ what: 'next' });

  useEffect(() => {
    // Some browsers ask the person, which should come right after they have pressed something.
    void requestPersistence().then(setStorage);
  }, []);

  async function make(): Promise<void> {
    try {
      if (failure !== 'unopened') await makeVault(state, environment);
      onOpened(await openMadeVault(typed.passphrase, environment));
    } catch (error) {
      tell({ what: 'makingFailed', failure: error instanceof MakingFailedError ? error.failure : 'refused' });
    }
  }

  switch (step) {
    case 'welcome':
      return null;
    case 'aboutYou':
      return (
        <AboutYouStep
          {...{ name, role, storage, place }}
          onChange={(fields) => tell({ what: 'entered', fields })}
          onNext={next}
          onBack={back}
        />
      );
    case 'backupFile':
      return (
        <BackupFileStep
          {...{ storage, place }}
          stretchKey={environment.stretchKey}
          onOpened={(opened) => tell({ what: 'backupOpened', backup: opened })}
          onBack={back}
        />
      );
    case 'backupSummary':
      return backup && <BackupSummaryStep {...{ backup, place }} onNext={next} onBack={back} />;
    case 'passphrase':
      return (
        <PassphraseStep
          {...{ typed, known, place }}
          lead={t(way === 'new' ? 'passphrase.lead' : 'passphrase.leadRestoring')}
          onChange={(changed) => tell({ what: 'entered', fields: { typed: changed } })}
          onNext={() => tell({ what: 'passphraseTaken', secrets: newVaultSecrets() })}
          onBack={back}
        />
      );
    case 'recoveryCode':
      return (
        <RecoveryCodeStep
          {...{ code, place }}
          onNext={() => tell({ what: 'codeNoted', asked: chooseGroups(code) })}
          onBack={back}
        />
      );
    case 'typedBack':
      return (
        <TypedBackStep
          {...{ code, asked, place }}
          onRight={() => {
            next();
            void make();
          }}
          onBack={back}
        />
      );
    case 'making':
      return (
        <MakingStep
          title={t(way === 'new' ? 'making.title' : 'making.titleRestoring')}
          failure={failure}
          onAgain={() => {
            tell({ what: 'tryingAgain' });
            void make();
          }}
          onBack={back}
        />
      );
  }
}
