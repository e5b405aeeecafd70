import { useTranslations } from 'use-intl';
import { weekdays } from '#src/domain/support-plan.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import { checkInGaps, hasCheckIns, type CheckInAgreement } from './check-in-rhythm.ts';
import { Why } from './why.tsx';

interface CheckInRhythmFieldsProps {
  readonly agreement: CheckInAgreement;
  readonly change: (changes: Partial<CheckInAgreement>) => void;
  /** The interval that the programme has set, offered besides those of the sources. */
  readonly programmeInterval: number;
  /** Whether gaps are shown. */
  readonly submitted: boolean;
}

/** The intervals that the sources name (CI-1). */
const intervals = [1, 2, 3];

/** Whether, on which days and when he is called (CI-1). */
export function CheckInRhythmFields({
  agreement,
  change,
  programmeInterval,
  submitted,
}: CheckInRhythmFieldsProps) {
  const t = useTranslations('plan');
  const terms = useTranslations('terms');
  const { checkInEveryDays, checkInsOnWeekdays, checkInWeekdays, checkInTime } = agreement;
  const gaps = checkInGaps(agreement);
  const offered = [...new Set([...intervals, programmeInterval, checkInEveryDays ?? programmeInterval])];
  const chosen = checkInsOnWeekdays ? 'weekdays' : String(checkInEveryDays ?? 'none');
  return (
    <>
      <ChoiceGroup
        legend={t('checkIns')}
        layout="grid"
        aside={<Why rules={['CI-1', 'CI-2']} about={t('checkIns')} />}
        value={chosen}
        choices={[
          { value: 'none', label: t('none') },
          ...offered
            .sort((a, b) => a - b)
            .map((days) => ({ value: String(days), label: terms('every', { days }) })),
          { value: 'weekdays', label: t('chosenDays') },
        ]}
        onChange={(value) => {
          const onWeekdays = value === 'weekdays';
          change({
            checkInsOnWeekdays: onWeekdays,
            checkInEveryDays: onWeekdays || value === 'none' ? null : Number(value),
          });
        }}
      />
      {checkInsOnWeekdays && (
        <MultiChoiceGroup
          legend={t('weekdays')}
          layout="row"
          values={checkInWeekdays.map(String)}
          choices={weekdays.map((day) => ({ value: String(day), label: terms(`weekdayShort.${day}`) }))}
          onChange={(values) => {
            change({ checkInWeekdays: weekdays.filter((day) => values.includes(String(day))) });
          }}
          error={submitted && gaps.weekdays ? t('weekdaysMissing') : undefined}
        />
      )}
      {hasCheckIns(agreement) && (
        <TimeField
          label={t('time')}
          value={checkInTime}
          onChange={(time) => {
            change({ checkInTime: time });
          }}
          error={submitted && gaps.time ? t('timeMissing') : undefined}
        />
      )}
    </>
  );
}
