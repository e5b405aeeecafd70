import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { RoleChoice } from '#src/screens/parts/role-choice.tsx';
import { Button } from '#src/ui/button.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import type { StorageState } from '#src/vault/persistence.ts';
import { BrowserNotices } from './browser-notices.tsx';
import type { SetUpState } from './set-up-state.ts';
import { StepStage } from './step-stage.tsx';

interface AboutYouStepProps {
  readonly name: string;
  readonly role: SetUpState['role'];
  readonly storage: StorageState | null;
  readonly place: { readonly current: number; readonly total: number } | null;
  readonly onChange: (fields: Partial<Pick<SetUpState, 'name' | 'role'>>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** Who uses this copy, and what this browser is like. */
export function AboutYouStep({ name, role, storage, place, onChange, onNext, onBack }: AboutYouStepProps) {
  const t = useTranslations('setUp');
  const { form, focusInvalid } = useInvalidFocus();
  const [submitted, setSubmitted] = useState(false);
  const nameMissing = name.trim() === '';

  function submit(): void {
    setSubmitted(true);
    if (nameMissing || role === null) focusInvalid();
    else onNext();
  }

  return (
    <StepStage title={t('aboutYou.title')} lead={t('aboutYou.lead')} place={place} onBack={onBack}>
      <BrowserNotices storage={storage} />
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('aboutYou.name')}
          hint={t('aboutYou.nameHint')}
          value={name}
          required
          // Not "name": the browser would keep what is typed for its own suggestions, in the open.
          autoComplete="off"
          autoCapitalize="words"
          error={submitted && nameMissing ? t('aboutYou.nameMissing') : undefined}
          onChange={(typed) => onChange({ name: typed })}
        />
        <RoleChoice
          legend={t('aboutYou.role')}
          hint={t('aboutYou.roleHint')}
          value={role}
          error={submitted && role === null ? t('aboutYou.roleMissing') : undefined}
          onChange={(chosen) => onChange({ role: chosen })}
        />
        <Button type="submit" variant="primary" size="l" block>
          {t('next')}
        </Button>
      </form>
    </StepStage>
  );
}
