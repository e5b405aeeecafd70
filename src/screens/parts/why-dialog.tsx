import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { RuleId } from '#src/domain/rule-id.ts';
import { Button } from '#src/ui/button.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { useGuidanceWords } from './guidance-words.tsx';
import { RuleExplained } from './rule-explained.tsx';
import styles from './why-dialog.module.css';

interface WhyDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly rules: readonly RuleId[];
  readonly about: string | undefined;
}

/** The rules behind something, with their sources, and where these differ. The judgement stays with the reader (P2). */
export function WhyDialog({ open, onClose, rules, about }: WhyDialogProps) {
  const t = useTranslations('why');
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} description={about} closeLabel={t('close')}>
      <Explanation rules={rules} />
    </Dialog>
  );
}

function Explanation({ rules }: Pick<WhyDialogProps, 'rules'>) {
  const t = useTranslations('why');
  const { words, failed, retry } = useGuidanceWords();
  const frame = useRef<HTMLDivElement>(null);
  const again = (): void => {
    // The button goes away with what it mends, and would take the focus with it.
    frame.current?.focus();
    retry();
  };
  return (
    // Takes the focus from the start, so that a long explanation can be scrolled by key.
    <div ref={frame} className={styles['rules']} role="group" aria-label={t('title')} tabIndex={0}>
      {failed && (
        <Notice role="alert" tone="caution" actions={<Button onClick={again}>{t('again')}</Button>}>
          {t('failed')}
        </Notice>
      )}
      {!failed && !words && <ProgressBar label={t('loading')} />}
      {words && (
        <>
          {rules.map((id) => (
            <RuleExplained key={id} id={id} words={words} />
          ))}
          <p className={styles['judgement']}>{t('judgement')}</p>
        </>
      )}
    </div>
  );
}
