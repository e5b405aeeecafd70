import { useTranslations } from 'use-intl';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { OwnClientFields } from './own-client-fields.ts';

interface ProgrammeFieldsProps {
  readonly fields: OwnClientFields;
  readonly change: (changes: Partial<OwnClientFields>) => void;
}

const yesNoUnknown = ['yes', 'no', 'unknown'] as const;

/** How he came into the programme (CL-4). */
export function ProgrammeFields({ fields, change }: ProgrammeFieldsProps) {
  const t = useTranslations('clientForm');
  const terms = useTranslations('terms');
  const yesNo = (name: 'courtMandated' | 'earlierGroup') => ({
    legend: t(name),
    layout: 'row' as const,
    choices: yesNoUnknown.map((value) => ({ value, label: terms(`yesNoUnknown.${value}`) })),
    value: fields[name],
    onChange: (value: OwnClientFields[typeof name]) => {
      change({ [name]: value });
    },
  });
  return (
    <Section heading={t('programme')} actions={<Why rules={['CL-4']} about={t('programme')} />}>
      <TextField
        label={t('name')}
        hint={t('nameHint')}
        marker={t('optional')}
        value={fields.name}
        onChange={(name) => {
          change({ name });
        }}
      />
      <ChoiceGroup {...yesNo('courtMandated')} />
      <TextField
        label={t('referrer')}
        value={fields.referrer}
        onChange={(referrer) => {
          change({ referrer });
        }}
      />
      <DateField
        label={t('enrolledOn')}
        value={fields.enrolledOn}
        onChange={(enrolledOn) => {
          change({ enrolledOn });
        }}
      />
      <ChoiceGroup
        {...yesNo('earlierGroup')}
        aside={<Why rules={['IN-3', 'GR-1']} about={t('earlierGroup')} />}
      />
      {fields.earlierGroup === 'yes' && (
        <TextField
          label={t('earlierGroupName')}
          value={fields.earlierGroupName}
          onChange={(earlierGroupName) => {
            change({ earlierGroupName });
          }}
        />
      )}
    </Section>
  );
}
