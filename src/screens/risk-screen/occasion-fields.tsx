import { useTranslations } from 'use-intl';
import type { OccurrenceCause } from '#src/domain/occurrence.ts';
import { screenOccasions } from '#src/domain/risk-screen.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import type { RiskScreenFields, RiskScreenGaps } from './risk-screen-fields.ts';
import styles from './risk-screen-form.module.css';

interface OccasionFieldsProps {
  readonly fields: RiskScreenFields;
  readonly change: (fields: Partial<RiskScreenFields>) => void;
  /** What makes a screen due today; empty when nothing does, or when one is amended. */
  readonly because: readonly OccurrenceCause[];
  readonly today: string;
  readonly gaps: RiskScreenGaps | null;
}

/** What led to the screen, and the day for which it is made (RS-6). */
export function OccasionFields({ fields, change, because, today, gaps }: OccasionFieldsProps) {
  const t = useTranslations('riskScreen');
  const terms = useTranslations('terms');
  const { causes } = useWorkWords();
  const dayError =
    gaps?.on === 'ahead' ? t('dayAhead') : gaps?.on === 'missing' ? t('dayMissing') : undefined;
  return (
    <Section>
      {because.length > 0 && (
        <p className={styles['quiet']}>{t('dueBecause', { causes: causes(because) })}</p>
      )}
      <div className={styles['pair']}>
        <SelectField
          label={t('occasion')}
          aside={<Why rules={['RS-6']} about={t('occasion')} />}
          required
          emptyLabel="–"
          value={fields.occasion ?? ''}
          options={screenOccasions.map((value) => ({ value, label: terms(`occasion.${value}`) }))}
          onChange={(chosen) => {
            change({ occasion: screenOccasions.find((known) => known === chosen) ?? null });
          }}
          error={gaps?.occasion ? t('occasionMissing') : undefined}
        />
        <DateField
          label={t('day')}
          required
          max={today}
          value={fields.on}
          onChange={(on) => {
            change({ on });
          }}
          error={dayError}
        />
      </div>
    </Section>
  );
}
