import { useTranslations } from 'use-intl';
import { householdChanges } from '#src/domain/household.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { Notice } from '#src/ui/notice.tsx';
import type { HouseholdChange } from './household-form-fields.ts';

interface ChangeFieldsProps {
  readonly changes: readonly HouseholdChange[];
  readonly onChange: (changes: HouseholdChange[]) => void;
}

/** What changed (CL-7); for a new partner or children, whose safety comes first (CM-3). */
export function ChangeFields({ changes, onChange }: ChangeFieldsProps) {
  const t = useTranslations('householdForm');
  const household = useTranslations('household');
  const terms = useTranslations('terms');
  return (
    <>
      <MultiChoiceGroup
        legend={household('changes')}
        layout="grid"
        hint={changes.length === 0 ? t('nothingChanged') : t('changesHint')}
        aside={<Why rules={['CL-7', 'RS-6', 'CM-3']} about={household('changes')} />}
        values={changes}
        choices={householdChanges.map((value) => ({ value, label: terms(`householdChange.${value}`) }))}
        onChange={onChange}
      />
      {(changes.includes('newPartner') || changes.includes('children')) && (
        <Notice
          title={t('theirSafety')}
          role="status"
          actions={<Why rules={['CM-3', 'P1', 'SV-10']} about={t('theirSafety')} />}
        >
          {t('theirSafetyExplain')}
        </Notice>
      )}
    </>
  );
}
