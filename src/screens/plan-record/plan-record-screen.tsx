import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { heldSince, planOn, planPeriods } from '#src/domain/support-plan.ts';
import { HeldBadge } from '#src/screens/parts/held-badge.tsx';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { PlanFacts } from '#src/screens/parts/plan-facts.tsx';
import { PlanPeriods } from '#src/screens/parts/plan-periods.tsx';
import { ForkNotice, RecordVersions } from '#src/screens/parts/record-versions.tsx';
import { usePlanDays } from '#src/screens/parts/use-plan-days.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment, useVault } from '#src/vault/use-vault.tsx';

/** One saved support plan, the days for which it held, and the plans before and after it. */
export function PlanRecordScreen() {
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const history = caseload.find('supportPlan', id);
  const records = history && caseload.clientRecords(bodyOf(history).client);
  return history && records ? (
    <PlanRecord history={history} records={records} />
  ) : (
    <NotFoundPage back="/people" />
  );
}

interface PlanRecordProps {
  readonly history: RecordHistory<'supportPlan'>;
  readonly records: ClientRecords;
}

function PlanRecord({ history, records }: PlanRecordProps) {
  const t = useTranslations('planRecord');
  const planForm = useTranslations('planForm');
  const { readOnly } = useVault();
  const { now, zone } = useEnvironment();
  const today = useNow(now, 60_000).toZonedDateTimeISO(zone()).toPlainDate().toString();
  const days = usePlanDays(today);
  const periods = planPeriods(records, records.plans, zone());
  const period = periods.find(({ record }) => record === history.record);
  const held = heldSince(today, periods);
  const inForce = period !== undefined && planOn(today, periods) === period;
  return (
    <Page
      title={t('title')}
      back={{
        label: records.client.reference,
        render: (link) => <Link to={`/people/${records.record}`} {...link} />,
      }}
      lead={inForce && held !== null ? <HeldBadge since={held} today={today} /> : undefined}
      actions={
        !readOnly && (
          <>
            <Link to={`/plans/${history.record}/amend`} className={buttonClassName({ variant: 'secondary' })}>
              {t('amend')}
            </Link>
            <Link to={`/people/${records.record}/plan`} className={buttonClassName({ variant: 'secondary' })}>
              {t('next')}
            </Link>
          </>
        )
      }
    >
      <ForkNotice history={history} />
      {!period && <Notice>{t('replaced')}</Notice>}
      <Section card>
        <PlanFacts plan={bodyOf(history)} {...(period && { days: days(period) })} />
      </Section>
      <RecordVersions history={history}>{(plan) => <PlanFacts plan={plan} />}</RecordVersions>
      {periods.length > 1 && (
        <Disclosure look="row" summary={planForm('plans', { plans: periods.length })}>
          <PlanPeriods label={planForm('plans', { plans: periods.length })} periods={periods} today={today} />
        </Disclosure>
      )}
    </Page>
  );
}
