import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { Section } from '#src/ui/section.tsx';
import { useVault } from '#src/vault/use-vault.tsx';

interface EndPauseProps {
  /** Ends it with yesterday; undefined where it is over, or has no day before today. */
  readonly onEnd: (() => void) | undefined;
  readonly onDelete: () => void;
  readonly busy: boolean;
}

/** He came back earlier, or never went. */
export function EndPause({ onEnd, onDelete, busy }: EndPauseProps) {
  const t = useTranslations('pauseForm');
  const forms = useTranslations('forms');
  const { readOnly } = useVault();
  const [asking, setAsking] = useState(false);
  return (
    <Section heading={t('ending')}>
      {onEnd && (
        <div>
          <Button onClick={onEnd} disabled={readOnly || busy} aria-describedby="end-early">
            {t('endEarly')}
          </Button>
          <p id="end-early">{t('endEarlyHint')}</p>
        </div>
      )}
      <div>
        <Button
          variant="quiet"
          disabled={readOnly || busy}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('delete')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={t('deleteTitle')}
        body={t('deleteBody')}
        confirmLabel={t('delete')}
        cancelLabel={forms('keep')}
        danger
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => {
          setAsking(false);
          onDelete();
        }}
      />
    </Section>
  );
}
