import { useState, type SubmitEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenedSupervisionPack } from '#src/exchange/supervision-pack.ts';
import { PassphraseField } from '#src/screens/parts/passphrase-field.tsx';
import { useRefusalWords } from '#src/screens/parts/use-refusal-words.ts';
import { Button } from '#src/ui/button.tsx';
import { FilePicker } from '#src/ui/file-picker.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page, PageActions } from '#src/ui/page.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import type { VaultEnvironment } from '#src/vault/environment.ts';

interface ChoosePackFileProps {
  readonly environment: VaultEnvironment;
  readonly onLeave: () => void;
  readonly onOpened: (pack: OpenedSupervisionPack) => void;
}

/** Asks for the file and its passphrase, and says by name why one is refused. */
export function ChoosePackFile({ environment, onLeave, onOpened }: ChoosePackFileProps) {
  const t = useTranslations('readPack');
  const refusalWords = useRefusalWords();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [submitted, setSubmitted] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);

  const open = async (): Promise<void> => {
    setSubmitted(true);
    setRefusal(null);
    if (!file || passphrase === '') return;
    setShare(0);
    try {
      const { openSupervisionPack } = await import('#src/exchange/supervision-pack.ts');
      onOpened(
        await openSupervisionPack(file, {
          passphrase,
          stretchKey: environment.stretchKey,
          onProgress: setShare,
        }),
      );
    } catch (error) {
      setRefusal(refusalWords(error));
      setShare(null);
    }
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void open();
  };

  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      back={{
        label: t('leave'),
        render: (link) => <button type="button" onClick={onLeave} {...link} />,
      }}
    >
      <form onSubmit={submit} noValidate>
        <FilePicker
          label={t('file')}
          buttonLabel={t('choose')}
          dropLabel={t('drop')}
          hint={t('fileHint')}
          onFile={setFile}
          fileName={file?.name}
          error={submitted && !file ? t('fileMissing') : undefined}
          disabled={share !== null}
        />
        <PassphraseField
          label={t('passphrase')}
          hint={t('passphraseHint')}
          value={passphrase}
          onChange={setPassphrase}
          error={submitted && passphrase === '' ? t('passphraseMissing') : undefined}
          disabled={share !== null}
        />
        {refusal !== null && (
          <Notice tone="danger" role="alert">
            {refusal}
          </Notice>
        )}
        {share === null ? (
          <PageActions>
            <Button type="submit" variant="primary" size="l">
              {t('open')}
            </Button>
          </PageActions>
        ) : (
          <ProgressBar label={t('opening')} value={share === 0 ? undefined : share} />
        )}
      </form>
    </Page>
  );
}
