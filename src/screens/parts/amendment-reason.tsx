import { useTranslations } from 'use-intl';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';

/** Why a saved record is amended: asked for every time, since the original stays readable beside it. */
export function AmendmentReason({
  value,
  onChange,
  missing,
}: {
  readonly value: string;
  readonly onChange: (reason: string) => void;
  readonly missing: boolean;
}) {
  const t = useTranslations('forms');
  return (
    <Section>
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        multiline
        required
        value={value}
        onChange={onChange}
        error={missing ? t('reasonMissing') : undefined}
      />
    </Section>
  );
}
