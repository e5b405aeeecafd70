import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { StretchKey } from '#src/crypto/key-stretching.ts';
import type { OpenedBackup } from '#src/exchange/backup.ts';
import { PackRefusedError } from '#src/exchange/pack-format.ts';
import { Button } from '#src/ui/button.tsx';
import { FilePicker } from '#src/ui/file-picker.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { PassphraseField } from './passphrase-field.tsx';
import { useRefusalWords } from './use-refusal-words.ts';

interface OpenBackupProps {
  readonly stretchKey: StretchKey;
  readonly onOpened: (backup: OpenedBackup) => void;
}

interface Errors {
  readonly file?: string;
  readonly passphrase?: string;
}

/** Takes a backup and its passphrase, and gives out what is in it once all of it has been checked. */
export function OpenBackup({ stretchKey, onOpened }: OpenBackupProps) {
  const t = useTranslations('backupFile');
  const secret = useTranslations('secrets');
  const refusalWords = useRefusalWords();
  const { form, focusInvalid } = useInvalidFocus();
  const [file, setFile] = useState<File | null>(null);
  const [passphrase, setPassphrase] = useState('');
  const [errors, setErrors] = useState<Errors>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [work, setWork] = useState<{ readonly abort: AbortController; readonly share?: number } | null>(null);

  const running = useRef<AbortController | null>(null);
  // Nobody waits for the file any more when the page was left.
  useEffect(() => () => running.current?.abort(), []);

  async function open(): Promise<void> {
    if (!file || passphrase === '') {
      setErrors({
        ...(!file && { file: t('fileMissing') }),
        ...(passphrase === '' && { passphrase: secret('missing') }),
      });
      focusInvalid();
      return;
    }
    const abort = new AbortController();
    running.current = abort;
    setErrors({});
    setRefusal(null);
    setWork({ abort });
    try {
      const { openBackup } = await import('#src/exchange/backup.ts');
      const opened = await openBackup(file, {
        passphrase,
        stretchKey,
        signal: abort.signal,
        onProgress: (share) => setWork({ abort, share }),
      });
      // Stopped while the key was being made: nobody waits for it any more.
      if (!abort.signal.aborted) onOpened(opened);
    } catch (error) {
      if (!abort.signal.aborted) {
        const words = refusalWords(error);
        if (error instanceof PackRefusedError && error.reason === 'wrongPassphrase') {
          setErrors({ passphrase: words });
          focusInvalid();
        } else setRefusal(words);
      }
    } finally {
      setWork((now) => (now?.abort === abort ? null : now));
    }
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!work) void open();
      }}
    >
      <FilePicker
        label={t('file')}
        buttonLabel={t('choose')}
        dropLabel={t('drop')}
        hint={t('fileHint')}
        fileName={file?.name}
        error={errors.file}
        disabled={work !== null}
        onFile={(chosen) => {
          setFile(chosen);
          setErrors({});
          setRefusal(null);
        }}
      />
      <PassphraseField
        label={t('passphrase')}
        value={passphrase}
        required
        error={errors.passphrase}
        onChange={setPassphrase}
      />
      {refusal !== null && (
        <Notice tone="danger" role="alert">
          {refusal}
        </Notice>
      )}
      <Button type="submit" variant="primary" size="l" block busy={work !== null}>
        {t('open')}
      </Button>
      {work && (
        <ProgressBar
          label={t('opening')}
          // Small files are read at once; what takes the time then is the key.
          value={work.share === 1 ? undefined : work.share}
          cancel={
            <Button
              size="s"
              onClick={() => {
                work.abort.abort();
                setWork(null);
              }}
            >
              {t('cancel')}
            </Button>
          }
        />
      )}
    </form>
  );
}
