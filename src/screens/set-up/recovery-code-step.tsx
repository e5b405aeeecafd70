import { useTranslations } from 'use-intl';
import { RecoveryCodeSheet } from '#src/screens/parts/recovery-code-sheet.tsx';
import { Button } from '#src/ui/button.tsx';
import { StepStage } from './step-stage.tsx';

interface RecoveryCodeStepProps {
  readonly code: string;
  readonly place: { readonly current: number; readonly total: number } | null;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The recovery code, to be put on paper. */
export function RecoveryCodeStep({ code, place, onNext, onBack }: RecoveryCodeStepProps) {
  const t = useTranslations('setUp.recoveryCode');
  return (
    <StepStage title={t('title')} lead={t('lead')} place={place} onBack={onBack}>
      <RecoveryCodeSheet code={code} />
      <Button variant="primary" size="l" block onClick={onNext}>
        {t('next')}
      </Button>
    </StepStage>
  );
}
