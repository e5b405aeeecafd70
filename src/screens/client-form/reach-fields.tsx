import { useTranslations } from 'use-intl';
import { internetAccesses, privatePlaces } from '#src/domain/client.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { OwnClientFields } from './own-client-fields.ts';

interface OwnFieldsProps {
  readonly fields: OwnClientFields;
  readonly change: (changes: Partial<OwnClientFields>) => void;
}

/** How and where he can be reached (CL-1, CL-5). */
export function ReachFields({ fields, change }: OwnFieldsProps) {
  const t = useTranslations('clientForm');
  const terms = useTranslations('terms');
  const text = (name: 'phone' | 'email' | 'software' | 'devices') => ({
    label: t(name),
    value: fields[name],
    onChange: (value: string) => {
      change({ [name]: value });
    },
  });
  return (
    <Section
      heading={t('reach')}
      actions={<Why rules={['CL-1', 'SU-2', 'PR-1', 'IN-7']} about={t('reach')} />}
    >
      <TextField {...text('phone')} type="tel" />
      <TextField {...text('email')} type="email" />
      <TextField {...text('software')} />
      <TextField {...text('devices')} />
      <SelectField
        label={t('internet')}
        value={fields.internet}
        options={internetAccesses.map((value) => ({ value, label: terms(`internet.${value}`) }))}
        onChange={(internet) => {
          change({ internet });
        }}
      />
      <MultiChoiceGroup
        legend={t('places')}
        layout="grid"
        aside={<Why rules={['CL-5']} about={t('places')} />}
        values={fields.privatePlaces}
        choices={privatePlaces.map((value) => ({ value, label: terms(`privatePlace.${value}`) }))}
        onChange={(places) => {
          change({ privatePlaces: places });
        }}
      />
      <TextField
        label={t('placesNote')}
        value={fields.privatePlacesNote}
        onChange={(privatePlacesNote) => {
          change({ privatePlacesNote });
        }}
      />
    </Section>
  );
}
