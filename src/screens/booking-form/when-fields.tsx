import { useTranslations } from 'use-intl';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import { placeOfZone } from '#src/screens/parts/place-of-zone.ts';
import styles from '#src/screens/parts/side-by-side.module.css';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { NumberField } from '#src/ui/number-field.tsx';
import { Section } from '#src/ui/section.tsx';
import { TimeField } from '#src/ui/time-field.tsx';
import {
  farthestDay,
  lengthsShown,
  minutesLimits,
  type BookingFields,
  type BookingGaps,
} from './booking-fields.ts';
import { setTimeKey, type SetTime } from './set-times.ts';

interface WhenFieldsProps {
  readonly fields: BookingFields;
  readonly change: (fields: Partial<BookingFields>) => void;
  readonly programme: ProgrammeValues;
  readonly today: string;
  /** Open set times of the week, of which it can take the place. */
  readonly setTimes: readonly SetTime[];
  /** The zone of its time, and the one in which the practitioner is. */
  readonly agreedIn: string;
  readonly zone: string;
  readonly gaps: BookingGaps;
  readonly submitted: boolean;
}

/** Day, time, length, and what is kept free after it; and whether a set time of that week is moved to it (SE-1, SE-2). */
export function WhenFields({
  fields,
  change,
  programme,
  today,
  setTimes,
  agreedIn,
  zone,
  gaps,
  submitted,
}: WhenFieldsProps) {
  const t = useTranslations('bookingForm');
  const shown = lengthsShown(fields, programme);
  const lengthError = (name: 'minutes' | 'bufferMinutes'): string | undefined =>
    gaps[name] ? t(`${name}Missing`, minutesLimits[name]) : undefined;
  return (
    <Section>
      <div className={styles['pair']}>
        <DateField
          label={t('day')}
          required
          max={farthestDay(today)}
          value={fields.day}
          onChange={(day) => {
            change({ day });
          }}
          error={dayError(gaps, submitted, t)}
        />
        <TimeField
          label={t('time')}
          required
          hint={agreedIn === zone ? undefined : t('inZone', { zone: placeOfZone(agreedIn) })}
          value={fields.time}
          onChange={(time) => {
            change({ time });
          }}
          error={submitted && gaps.time ? t('timeMissing') : undefined}
        />
      </div>
      {fields.contact === 'session' && <InsteadOf fields={fields} change={change} setTimes={setTimes} />}
      <div className={styles['pair']}>
        <NumberField
          label={t('minutes')}
          suffix={t('min')}
          {...minutesLimits.minutes}
          value={shown.minutes}
          onChange={(minutes) => {
            change({ minutes });
          }}
          error={lengthError('minutes')}
        />
        <NumberField
          label={t('bufferMinutes')}
          aside={<Why rules={['SE-1', 'CI-4']} />}
          suffix={t('min')}
          {...minutesLimits.bufferMinutes}
          value={shown.bufferMinutes}
          onChange={(bufferMinutes) => {
            change({ bufferMinutes });
          }}
          error={lengthError('bufferMinutes')}
        />
      </div>
    </Section>
  );
}

function dayError(
  { day }: BookingGaps,
  submitted: boolean,
  t: ReturnType<typeof useTranslations<'bookingForm'>>,
): string | undefined {
  if (day === 'far') return t('dayFar');
  return submitted && day === 'missing' ? t('dayMissing') : undefined;
}

const additional = 'additional';

function InsteadOf({ fields, change, setTimes }: Pick<WhenFieldsProps, 'fields' | 'change' | 'setTimes'>) {
  const t = useTranslations('bookingForm');
  const moments = useMoments();
  const { insteadOf } = fields;
  const known = setTimes.some((set) => setTimeKey(set) === setTimeKey(insteadOf));
  // The one that is moved already is no open one of the week.
  const offered = insteadOf && !known ? [insteadOf, ...setTimes] : setTimes;
  if (offered.length === 0) return null;
  return (
    <ChoiceGroup
      legend={t('insteadOf')}
      aside={<Why rules={['SE-2', 'SE-3']} />}
      value={insteadOf ? setTimeKey(insteadOf) : additional}
      choices={[
        ...offered.map((set) => ({
          value: setTimeKey(set),
          label: t('insteadOfTime', { day: moments.shortDay(set.day), time: set.time ?? '' }),
        })),
        { value: additional, label: t('additional') },
      ]}
      onChange={(key) => {
        const chosen = offered.find((set) => setTimeKey(set) === key);
        change({ insteadOf: chosen ? { day: chosen.day, time: chosen.time } : null });
      }}
    />
  );
}
