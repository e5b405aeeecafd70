import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleId } from '#src/domain/rule-id.ts';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import type { WhyDialog } from './why-dialog.tsx';
import styles from './why.module.css';

interface WhyProps {
  /** The rules behind what it stands beside, the most telling first. */
  readonly rules: readonly RuleId[];
  /** What it stands beside, where it does not stand in the label of a field itself: part of the button's name. */
  readonly about?: string | undefined;
}

/**
 * The quiet "why?" beside a prompt, a default or a suggestion (P2). It fits the `aside` of a field, the actions of a section,
 * and stands beside badges. Dialog and words are loaded when it is first pressed.
 */
export function Why({ rules, about }: WhyProps) {
  const t = useTranslations('why');
  const [stage, setStage] = useState<'closed' | 'loading' | 'failed' | 'open'>('closed');
  const [Shown, setShown] = useState<typeof WhyDialog | null>(null);

  const open = async (): Promise<void> => {
    if (stage === 'loading') return;
    setStage('loading');
    try {
      const loaded = await import('./why-dialog.tsx');
      setShown(() => loaded.WhyDialog);
      setStage('open');
    } catch {
      setStage('failed');
    }
  };

  return (
    <span className={styles['frame']}>
      <button
        type="button"
        className={styles['why']}
        aria-haspopup="dialog"
        aria-disabled={stage === 'loading' || undefined}
        onClick={() => void open()}
      >
        <span className={styles['word']}>{stage === 'loading' ? t('opening') : t('why')}</span>
        {about !== undefined && (
          <>
            {' '}
            <VisuallyHidden>{about}</VisuallyHidden>
          </>
        )}
      </button>
      {stage === 'failed' && (
        <span role="alert" className={styles['failed']}>
          {t('failedShort')}
        </span>
      )}
      {Shown && (
        <Shown
          open={stage === 'open'}
          onClose={() => {
            setStage('closed');
          }}
          rules={rules}
          about={about}
        />
      )}
    </span>
  );
}
