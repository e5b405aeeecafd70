import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  canShare,
  saveFile,
  shareFile,
  type HandOver as HowHandedOver,
} from '#src/exchange/hand-over-file.ts';
import { Button } from '#src/ui/button.tsx';
import styles from './hand-over.module.css';

interface HandOverProps {
  readonly file: File;
  /** What to do with it once it is saved, where that is not to keep it. */
  readonly savedWords?: string | undefined;
  /** Told each time the file has left, however it did. */
  readonly onHandedOver?: ((how: Exclude<HowHandedOver, 'stopped'>) => void) | undefined;
}

/** Gives a finished file to the system's share sheet, where it takes it, or saves it. */
export function HandOver({ file, savedWords, onHandedOver }: HandOverProps) {
  const t = useTranslations('handOver');
  const [outcome, setOutcome] = useState<HowHandedOver | 'failed' | null>(null);
  const shareable = canShare(file);

  function tell(how: HowHandedOver): void {
    setOutcome(how);
    if (how !== 'stopped') onHandedOver?.(how);
  }

  return (
    <div className={styles['ways']}>
      <div className={styles['buttons']}>
        {shareable && (
          <Button
            variant="primary"
            onClick={() => {
              shareFile(file).then(tell, () => setOutcome('failed'));
            }}
          >
            {t('share')}
          </Button>
        )}
        <Button
          variant={shareable ? 'secondary' : 'primary'}
          icon="download"
          onClick={() => tell(saveFile(file))}
        >
          {t('save')}
        </Button>
      </div>
      <p role="status" className={styles['outcome']}>
        {outcome && (outcome === 'saved' && savedWords ? savedWords : t(outcome, { name: file.name }))}
      </p>
    </div>
  );
}
