import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { defaultProgramme, phonePolicies, type ProgrammeValues } from '#src/domain/programme.ts';
import { settingPositions } from '#src/guidance/setting-positions.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Button } from '#src/ui/button.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { SettingSources } from './setting-sources.tsx';
import styles from './setting.module.css';

type Policy = ProgrammeValues['phonesOnline'];

interface PhoneSettingProps {
  readonly value: Policy;
  readonly onChange: (value: Policy) => void;
}

/** Whether a phone will do for online sessions: the two sources that speak of it differ, and the programme chooses (SU-2). */
export function PhoneSetting({ value, onChange }: PhoneSettingProps) {
  const t = useTranslations('programme');
  const frame = useRef<HTMLDivElement>(null);
  const standard = defaultProgramme.phonesOnline;
  return (
    <div ref={frame} className={styles['setting']}>
      <ChoiceGroup
        legend={t('setting.phonesOnline')}
        hint={<SettingSources setting="phonesOnline" />}
        aside={<Why rules={settingPositions.phonesOnline.rules} about={t('setting.phonesOnline')} />}
        layout="grid"
        value={value}
        choices={phonePolicies.map((policy) => ({ value: policy, label: t(`phones.${policy}`) }))}
        onChange={onChange}
      />
      {value !== standard && (
        <div className={styles['back']}>
          <Button
            variant="quiet"
            size="s"
            onClick={() => {
              onChange(standard);
              // The button goes with the press, so the focus needs another place.
              frame.current?.querySelector<HTMLInputElement>(`input[value="${standard}"]`)?.focus();
            }}
          >
            {t('backToDefaultChoice', { choice: t(`phones.${standard}`) })}
          </Button>
        </div>
      )}
    </div>
  );
}
