import { useTranslations } from 'use-intl';
import { flagKinds, flagUrgencies } from '#src/domain/flag.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import { SwitchField } from '#src/ui/switch-field.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import type { FlagFormFields } from './raised-flag.ts';
import { Why } from './why.tsx';

interface FlagFieldsProps {
  readonly fields: FlagFormFields;
  readonly change: (fields: Partial<FlagFormFields>) => void;
  readonly incomplete: boolean;
}

/** A flag with its kind and urgency (FL-1). "Now" says what to do first; nothing is called or sent from here (FL-3). */
export function FlagFields({ fields, change, incomplete }: FlagFieldsProps) {
  const t = useTranslations('contact');
  const terms = useTranslations('terms');
  return (
    <Section>
      <SwitchField
        label={t('flag')}
        hint={t('flagExplain')}
        checked={fields.flagRaised}
        onChange={(flagRaised) => {
          change({ flagRaised });
        }}
      />
      {fields.flagRaised && (
        <>
          <SelectField
            label={t('flagKind')}
            aside={<Why rules={['FL-1', 'FL-3']} about={t('flag')} />}
            emptyLabel="–"
            value={fields.flagKind ?? ''}
            options={flagKinds.map((value) => ({ value, label: terms(`flagKind.${value}`) }))}
            onChange={(kind) => {
              change({ flagKind: flagKinds.find((known) => known === kind) ?? null });
            }}
            error={incomplete && fields.flagKind === null ? t('flagIncomplete') : undefined}
          />
          <ChoiceGroup
            legend={t('flagUrgency')}
            layout="row"
            value={fields.flagUrgency}
            choices={flagUrgencies.map((value) => ({ value, label: terms(`flagUrgency.${value}`) }))}
            onChange={(flagUrgency) => {
              change({ flagUrgency });
            }}
            error={incomplete && fields.flagUrgency === null ? t('flagIncomplete') : undefined}
          />
          {fields.flagUrgency === 'now' && (
            <Notice tone="danger" role="alert">
              {t('flagNow')}
            </Notice>
          )}
          <TextField
            label={t('flagNote')}
            multiline
            value={fields.flagNote}
            onChange={(flagNote) => {
              change({ flagNote });
            }}
          />
        </>
      )}
    </Section>
  );
}
