import { useTranslations } from 'use-intl';
import { isEnrolled } from '#src/domain/client.ts';
import { sessionContacts } from '#src/domain/session.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { useCaseload } from '#src/vault/use-vault.tsx';
import type { BookingFields } from './booking-fields.ts';

interface WithWhomFieldsProps {
  readonly fields: BookingFields;
  readonly change: (fields: Partial<BookingFields>) => void;
  /** Whom it is with does not change any more. */
  readonly settled: boolean;
  readonly today: string;
  readonly missing: boolean;
}

/** With whom, and whether it is a session or a longer call. */
export function WithWhomFields({ fields, change, settled, today, missing }: WithWhomFieldsProps) {
  const t = useTranslations('bookingForm');
  const words = useWorkWords();
  const caseload = useCaseload();
  const clients = caseload
    .allClientRecords()
    .filter(({ client }) => isEnrolled(client, today))
    .map(({ record, client }) => ({ value: record, label: client.reference }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <Section>
      {!settled && (
        <SelectField
          label={t('client')}
          required
          emptyLabel={t('chooseClient')}
          value={fields.client}
          options={clients}
          onChange={(client) => {
            change({ client, insteadOf: null });
          }}
          error={missing ? t('clientMissing') : undefined}
        />
      )}
      <ChoiceGroup
        legend={t('contact')}
        layout="grid"
        value={fields.contact}
        choices={sessionContacts.map((value) => ({ value, label: words.name(value) }))}
        onChange={(contact) => {
          change({ contact });
        }}
      />
    </Section>
  );
}
