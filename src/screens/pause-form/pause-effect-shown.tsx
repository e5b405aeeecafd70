import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import type { Pause } from '#src/domain/pause.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { DataList } from '#src/ui/data-list.tsx';
import { Section } from '#src/ui/section.tsx';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { pauseEffect } from './pause-effect.ts';

interface PauseEffectShownProps {
  /** The client, without this pause. */
  readonly records: ClientRecords;
  readonly days: Pick<Pause, 'from' | 'until'>;
  readonly now: Temporal.ZonedDateTime;
}

/** Says what falls away because of a pause, and what stays due. */
export function PauseEffectShown({ records, days: { from, until }, now }: PauseEffectShownProps) {
  const t = useTranslations('pauseForm');
  const words = useWorkWords();
  const moments = useMoments();
  const programme = programmeOf(useCaseload());
  const { fallsAway, stays } = useMemo(
    () => pauseEffect(records, { from, until }, programme, now),
    [records, from, until, programme, now],
  );
  const counts = (['checkIn', 'longerCall', 'session'] as const).flatMap((work) => {
    const count = fallsAway.get(work) ?? 0;
    return count > 0 ? [t(`count.${work}`, { count })] : [];
  });
  return (
    <Section heading={t('effect')} actions={<Why rules={['RS-6', 'IN-8', 'P1']} about={t('effect')} />}>
      <DataList
        rows={[
          { label: t('fallsAway'), value: counts.length > 0 ? counts.join(', ') : t('nothingFallsAway') },
          {
            label: t('staysDue'),
            value:
              stays.length === 0
                ? t('reviewsStay')
                : stays.map((item) => (
                    <div key={`${item.work} ${item.day} ${item.time ?? ''}`}>
                      {item.time === null
                        ? t('stays', { work: words.name(item.work), day: moments.shortDay(item.day) })
                        : t('booked', {
                            work: words.name(item.work),
                            day: moments.shortDay(item.day),
                            time: item.time,
                          })}
                    </div>
                  )),
          },
        ]}
      />
    </Section>
  );
}
