import { useTranslations } from 'use-intl';
import { RecoveryCodeCheck } from '#src/screens/parts/recovery-code-check.tsx';
import { Button } from '#src/ui/button.tsx';
import { StepStage } from './step-stage.tsx';

interface TypedBackStepProps {
  readonly code: string;
  readonly asked: readonly number[];
  readonly place: { readonly current: number; readonly total: number } | null;
  readonly onRight: () => void;
  readonly onBack: () => void;
}

/** Parts of the recovery code, typed from the paper: nobody goes on without having one. */
export function TypedBackStep({ code, asked, place, onRight, onBack }: TypedBackStepProps) {
  const t = useTranslations('setUp.typedBack');
  return (
    <StepStage title={t('title')} lead={t('lead')} place={place} onBack={onBack}>
      <RecoveryCodeCheck code={code} asked={asked} onRight={onRight}>
        <Button type="submit" variant="primary" size="l" block>
          {t('finish')}
        </Button>
      </RecoveryCodeCheck>
    </StepStage>
  );
}
