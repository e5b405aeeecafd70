import { useTranslations } from 'use-intl';
import { HandOver } from '#src/screens/parts/hand-over.tsx';
import { useFileSize } from '#src/screens/parts/use-file-size.ts';
import { Button } from '#src/ui/button.tsx';
import { CopyText } from '#src/ui/copy-text.tsx';
import { Notice } from '#src/ui/notice.tsx';

interface PackReadyProps {
  readonly file: File;
  readonly passphrase: string;
  readonly onAnother: () => void;
}

/** Hands over the finished pack, with its passphrase still in sight: it is kept nowhere else. */
export function PackReady({ file, passphrase, onAnother }: PackReadyProps) {
  const t = useTranslations('makePack');
  const fileSize = useFileSize();
  return (
    <>
      <Notice tone="good" title={t('ready')} role="status">
        {t('readyExplain', { name: file.name, size: fileSize(file.size) })}
      </Notice>
      <CopyText label={t('passphrase')} groups={passphrase.split(' ')} roomy />
      <p>{t('passphraseHint')}</p>
      <HandOver file={file} />
      <Button variant="quiet" onClick={onAnother}>
        {t('another')}
      </Button>
    </>
  );
}
