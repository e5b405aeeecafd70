import { useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  newPassphraseProblem,
  type NewPassphraseProblem,
  type TypedPassphrase,
} from '#src/crypto/passphrase-strength.ts';
import { NewPassphrase } from '#src/screens/parts/new-passphrase.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { StepStage } from './step-stage.tsx';

interface PassphraseStepProps {
  readonly lead: string;
  readonly typed: TypedPassphrase;
  readonly known: string;
  readonly place: { readonly current: number; readonly total: number } | null;
  readonly onChange: (typed: TypedPassphrase) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The passphrase of the vault, and what it means to lose it. */
export function PassphraseStep({ lead, typed, known, place, onChange, onNext, onBack }: PassphraseStepProps) {
  const t = useTranslations('setUp');
  const { form, focusInvalid } = useInvalidFocus();
  const [problem, setProblem] = useState<NewPassphraseProblem | null>(null);
  const [checking, setChecking] = useState(false);

  async function submit(): Promise<void> {
    setChecking(true);
    const found = await newPassphraseProblem(typed, [known]);
    setChecking(false);
    setProblem(found);
    if (found) focusInvalid();
    else onNext();
  }

  return (
    <StepStage title={t('passphrase.title')} lead={lead} place={place} onBack={onBack}>
      <Notice tone="caution" title={t('passphrase.lossTitle')}>
        {t('passphrase.loss')}
      </Notice>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <NewPassphrase
          typed={typed}
          known={known}
          problem={problem}
          onChange={(changed) => {
            setProblem(null);
            onChange(changed);
          }}
        />
        <Button type="submit" variant="primary" size="l" block busy={checking}>
          {t('next')}
        </Button>
      </form>
    </StepStage>
  );
}
