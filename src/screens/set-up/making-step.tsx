import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { Stage } from '#src/ui/stage.tsx';
import type { MakingFailure } from './set-up-state.ts';

interface MakingStepProps {
  readonly title: string;
  readonly failure: MakingFailure | null;
  readonly onAgain: () => void;
  readonly onBack: () => void;
}

/** The vault is being made; or why it was not. */
export function MakingStep({ title, failure, onAgain, onBack }: MakingStepProps) {
  const t = useTranslations('setUp');
  if (!failure) {
    return (
      <Stage title={title}>
        <ProgressBar label={t('making.progress')} />
        <p>{t('making.detail')}</p>
      </Stage>
    );
  }
  return (
    <Stage
      title={title}
      footer={
        failure !== 'unopened' && (
          <Button variant="quiet" icon="back" onClick={onBack}>
            {t('back')}
          </Button>
        )
      }
    >
      <Notice tone="danger" role="alert" title={t('making.failed')}>
        {t(`making.${failure}`)}
      </Notice>
      <Button variant="primary" size="l" block onClick={onAgain}>
        {t('making.again')}
      </Button>
    </Stage>
  );
}
