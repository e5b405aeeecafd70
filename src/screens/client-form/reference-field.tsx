import { useTranslations } from 'use-intl';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';

interface ReferenceFieldProps {
  readonly reference: string;
  readonly onChange: (reference: string) => void;
  readonly missing: boolean;
}

/** What he is called on every screen: the one thing that has to be filled in. */
export function ReferenceField({ reference, onChange, missing }: ReferenceFieldProps) {
  const t = useTranslations('clientForm');
  return (
    <Section>
      <TextField
        label={t('reference')}
        hint={t('referenceHint')}
        value={reference}
        onChange={onChange}
        error={missing ? t('referenceMissing') : undefined}
        required
        maxLength={60}
      />
    </Section>
  );
}
