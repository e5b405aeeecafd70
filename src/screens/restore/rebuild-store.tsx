import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AnyRevision } from '#src/domain/revision.ts';
import { PassphraseField } from '#src/screens/parts/passphrase-field.tsx';
import { useSaveFailureWords } from '#src/screens/parts/use-save-failure-words.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { rebuildVault } from '#src/vault/rebuild-vault.ts';
import { saveFailureOf } from '#src/vault/storage-errors.ts';
import { WrongSecretError } from '#src/vault/unlock-vault.ts';
import { useEnvironment, useVault } from '#src/vault/use-vault.tsx';

interface RebuildStoreProps {
  /** What the backup has and the damaged store has not. */
  readonly revisions: readonly AnyRevision[];
  readonly onRebuilt: () => void;
}

/** Builds a whole store beside the damaged one, under the same passphrase. */
export function RebuildStore({ revisions, onRebuilt }: RebuildStoreProps) {
  const t = useTranslations('restore');
  const secret = useTranslations('secrets');
  const vault = useVault();
  const environment = useEnvironment();
  const failureWords = useSaveFailureWords();
  const { form, focusInvalid } = useInvalidFocus();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<'missing' | 'wrong' | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [building, setBuilding] = useState(false);

  async function build(): Promise<void> {
    setFailure(null);
    setProblem(passphrase === '' ? 'missing' : null);
    if (passphrase === '') {
      focusInvalid();
      return;
    }
    setBuilding(true);
    try {
      await rebuildVault(vault, revisions, { passphrase }, environment);
      onRebuilt();
    } catch (error) {
      setBuilding(false);
      if (error instanceof WrongSecretError) {
        setProblem('wrong');
        focusInvalid();
      } else {
        setFailure(saveFailureOf(error) === 'full' ? failureWords(error) : t('failed'));
      }
    }
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!building) void build();
      }}
    >
      <p>{t('rebuildExplain')}</p>
      <PassphraseField
        label={secret('passphrase')}
        value={passphrase}
        autoComplete="current-password"
        required
        error={problem ? secret(problem) : undefined}
        onChange={setPassphrase}
      />
      {failure !== null && (
        <Notice tone="danger" role="alert">
          {failure}
        </Notice>
      )}
      <Button type="submit" variant="primary" busy={building}>
        {t('rebuild')}
      </Button>
      {building && <ProgressBar label={t('rebuilding')} detail={t('rebuildingDetail')} />}
    </form>
  );
}
