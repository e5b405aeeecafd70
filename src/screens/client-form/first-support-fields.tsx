import { useTranslations } from 'use-intl';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import { isActiveLevel } from '#src/domain/support-plan.ts';
import { CheckInRhythmFields } from '#src/screens/parts/check-in-rhythm-fields.tsx';
import { hasCheckIns } from '#src/screens/parts/check-in-rhythm.ts';
import { HeldRisks } from '#src/screens/parts/held-risks.tsx';
import { SupportLevelField } from '#src/screens/parts/support-level-field.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { DateField } from '#src/ui/date-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { firstReview, gapsInNewClient, type NewClientFields } from './new-client-fields.ts';

interface FirstSupportFieldsProps {
  readonly fields: NewClientFields;
  readonly change: (changes: Partial<NewClientFields>) => void;
  readonly programme: ProgrammeValues;
  readonly today: string;
  readonly submitted: boolean;
}

/** The first plan in few words: level, calls, and for holding the reason and when it is looked at (CI-1, IN-8). */
export function FirstSupportFields({ fields, change, programme, today, submitted }: FirstSupportFieldsProps) {
  const t = useTranslations('clientForm');
  const plan = useTranslations('plan');
  const moments = useMoments();
  const { supportLevel: level } = fields;
  const gaps = gapsInNewClient(fields, today);
  const fromErrors = { missing: t('fromMissing'), tooEarly: t('fromTooEarly') };
  return (
    <Section heading={t('support')}>
      <SupportLevelField
        level={level}
        onChange={(supportLevel) => {
          change({ supportLevel });
        }}
      />
      {!isActiveLevel(level) && (
        <>
          <HeldRisks level={level === 'holding' ? 'holding' : 'suspended'} />
          <TextField
            label={plan(level === 'holding' ? 'heldReason' : 'suspendedReason')}
            hint={t('firstReview', { day: moments.day(firstReview(today, programme)) })}
            multiline
            required
            value={fields.heldReason}
            onChange={(heldReason) => {
              change({ heldReason });
            }}
            error={submitted && gaps.heldReason ? plan('reasonMissing') : undefined}
          />
        </>
      )}
      {isActiveLevel(level) && (
        <CheckInRhythmFields
          agreement={fields}
          change={change}
          programmeInterval={programme.checkInEveryDays}
          submitted={submitted}
        />
      )}
      {isActiveLevel(level) && hasCheckIns(fields) && (
        <DateField
          label={t('from')}
          value={fields.checkInsFrom}
          onChange={(checkInsFrom) => {
            change({ checkInsFrom });
          }}
          error={submitted && gaps.from !== null ? fromErrors[gaps.from] : undefined}
        />
      )}
    </Section>
  );
}
