import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { timeIn } from '#src/domain/civil-days.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { bookedWork } from '#src/domain/diary.ts';
import type { SupportPlan } from '#src/domain/support-plan.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Icon } from '#src/ui/icon.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { clashDays, planClashes, type PlanClash } from './plan-clashes.ts';
import styles from './plan-form.module.css';

interface ClashListProps {
  readonly plan: SupportPlan;
  /** The client, with the plans that stay on record beside this one. */
  readonly records: ClientRecords;
  readonly now: Temporal.ZonedDateTime;
}

/** Days that are named of a clash that comes again and again. */
const named = 2;

/** What the times of the plan run into in the next two weeks, said plainly and never forbidden (SE-1). */
export function ClashList({ plan, records, now }: ClashListProps) {
  const t = useTranslations('planForm');
  const caseload = useCaseload();
  const programme = programmeOf(caseload);
  const { from, until } = clashDays(plan, now.toPlainDate().toString());
  const { record } = records;
  // All clients, for two weeks: not with every letter that is typed into the reason.
  const others = useMemo(
    () =>
      bookedWork(
        caseload.allClientRecords().filter((other) => other.record !== record),
        programme,
        { from, until },
        now,
      ),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- the caseload stays the same object when it changes
    [caseload, caseload.version, programme, record, from, until, now],
  );
  const clashes = planClashes(plan, records, others, programme, now);
  return (
    <Section heading={t('clashes')} level={3} actions={<Why rules={['SE-1', 'SE-2']} about={t('clashes')} />}>
      {clashes.length === 0 ? (
        <p className={styles['quiet']}>{t('noClashes')}</p>
      ) : (
        <>
          <p className={styles['quiet']}>{t('clashIntro')}</p>
          <List label={t('clashes')}>
            {clashes.map((clash) => (
              <ClashRow key={clash.key} clash={clash} zone={now.timeZoneId} />
            ))}
          </List>
        </>
      )}
    </Section>
  );
}

function ClashRow({ clash, zone }: { readonly clash: PlanClash; readonly zone: string }) {
  const t = useTranslations('planForm');
  const moments = useMoments();
  const caseload = useCaseload();
  const { kind, own, other, days } = clash;
  const client = caseload.find('client', other.work.client);
  const contact = (work: string) => (work === 'session' || work === 'longerCall' ? work : 'checkIn');
  return (
    <ListRow
      leading={<Icon name="warning" />}
      title={t(`own.${contact(own.work.work)}`, { time: timeIn(zone, own.start) })}
      meta={
        <>
          <bdi>
            {t(`clash.${kind}`, {
              other: contact(other.work.work),
              client: client ? bodyOf(client).reference : '',
              start: timeIn(zone, other.start),
              end: timeIn(zone, other.end),
              until: timeIn(zone, other.bufferEnd),
            })}
          </bdi>{' '}
          {t('clashDays', {
            days: days.slice(0, named).map(moments.shortDay).join(', '),
            count: Math.max(days.length - named, 0),
          })}
        </>
      }
    />
  );
}
