import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/button.tsx';
import { Stage } from '#src/ui/stage.tsx';
import { StepProgress } from '#src/ui/step-progress.tsx';

interface StepStageProps {
  readonly title: string;
  readonly lead: string;
  readonly place: { readonly current: number; readonly total: number } | null;
  /** Absent where there is no way back. */
  readonly onBack?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** One step of set-up: where one is, what it is about, and the way back. */
export function StepStage({ title, lead, place, onBack, children }: StepStageProps) {
  const t = useTranslations('setUp');
  return (
    <Stage
      mark={place && <StepProgress {...place} label={t('step', place)} />}
      title={title}
      lead={lead}
      footer={
        onBack && (
          <Button variant="quiet" icon="back" onClick={onBack}>
            {t('back')}
          </Button>
        )
      }
    >
      {children}
    </Stage>
  );
}
