import { useTranslations } from 'use-intl';
import { yesNoUnknown } from '#src/domain/field-values.ts';
import type { RiskScreen } from '#src/domain/risk-screen.ts';
import { FactorsByAnswer } from '#src/screens/parts/factors-by-answer.tsx';
import type { RiskChanges } from '#src/screens/parts/risk-changes.ts';
import { RiskChangesList } from '#src/screens/parts/risk-changes-list.tsx';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { levelAnswers, type RiskScreenFields, type RiskScreenGaps } from './risk-screen-fields.ts';
import styles from './risk-screen-form.module.css';

interface LevelFieldsProps {
  readonly fields: RiskScreenFields;
  readonly change: (fields: Partial<RiskScreenFields>) => void;
  readonly before: RiskScreen | null;
  /** What is different from the screen before; null when there is none. */
  readonly changes: RiskChanges | null;
  /** What is missing, once saving was tried. */
  readonly gaps: RiskScreenGaps | null;
}

/** The level with its reason, beside what is known and what is not. Nothing is added up (RS-5, P2). */
export function LevelFields({ fields, change, before, changes, gaps }: LevelFieldsProps) {
  const t = useTranslations('riskScreen');
  const terms = useTranslations('terms');
  const dayWithYear = useDayWithYear();
  const notSet = fields.level === 'notSet';
  return (
    <Section heading={t('level')} actions={<Why rules={['RS-5', 'P2']} about={t('level')} />}>
      <FactorsByAnswer factors={fields.factors} />
      <p className={styles['plain']}>{t('unknownIsNotAbsent')}</p>
      {before && changes && (
        <Section card level={3} heading={t('changedSince', { day: dayWithYear(before.on) })}>
          <RiskChangesList changes={changes} />
          <div>
            <p>{t('levelBefore', { level: terms(`riskLevel.${before.level ?? 'notSet'}`) })}</p>
            <p className={styles['noted']} dir="auto">
              {before.reason}
            </p>
          </div>
        </Section>
      )}
      {/* Folded: the client may be looking on, and must not even see that this is asked about him today (SV-10). */}
      <Disclosure look="row" summary={t('informed')}>
        <ChoiceGroup
          legend={t('survivorInformed')}
          aside={<Why rules={['RS-3', 'SV-10']} about={t('survivorInformed')} />}
          hint={t('survivorInformedHint')}
          layout="row"
          value={fields.survivorInformed}
          choices={yesNoUnknown.options.map((value) => ({ value, label: terms(`yesNoUnknown.${value}`) }))}
          onChange={(survivorInformed) => {
            change({ survivorInformed });
          }}
        />
      </Disclosure>
      <ChoiceGroup
        legend={t('levelChoice')}
        layout="grid"
        required
        value={fields.level}
        choices={levelAnswers.map((value) => ({
          value,
          label: value === 'notSet' ? t('cannotBeSet') : terms(`riskLevel.${value}`),
        }))}
        onChange={(level) => {
          change({ level });
        }}
        error={gaps?.level ? t('levelMissing') : undefined}
      />
      <TextField
        label={notSet ? t('reasonNotSet') : t('reason')}
        hint={notSet ? t('reasonNotSetHint') : t('reasonHint')}
        multiline
        required
        value={fields.reason}
        onChange={(reason) => {
          change({ reason });
        }}
        error={gaps?.reason ? (notSet ? t('reasonNotSetMissing') : t('reasonMissing')) : undefined}
      />
    </Section>
  );
}
