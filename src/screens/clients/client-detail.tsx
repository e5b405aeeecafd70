import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientState } from '#src/domain/client-state.ts';
import { isEnrolled } from '#src/domain/client.ts';
import { pseudonymOf } from '#src/domain/pseudonym.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { RiskHistory } from '#src/screens/parts/risk-history.tsx';
import { RiskLevelBadge } from '#src/screens/parts/risk-level-badge.tsx';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { ClientFacts } from './client-facts.tsx';
import { ClientTimeline } from './client-timeline.tsx';
import { OpenWork } from './open-work.tsx';
import { PlanInForce } from './plan-in-force.tsx';
import styles from './client-detail.module.css';

/** One client: what to do next, how he is supported, how to reach him, what happened. */
export function ClientDetail({ id }: { readonly id: string }) {
  const t = useTranslations('clients');
  const terms = useTranslations('terms');
  const moments = useMoments();
  const caseload = useCaseload();
  const { now: clock, zone } = useEnvironment();
  const now = useNow(clock, 60_000).toZonedDateTimeISO(zone());
  const history = caseload.find('client', id);
  const records = caseload.clientRecords(id);
  if (!history || !records) return <NotFoundPage back="/people" />;
  const { client } = records;
  const state = clientState(records, now);
  const level = state.plan?.plan.level ?? null;
  const enrolled = isEnrolled(client, now.toPlainDate().toString());
  const action = (to: string, label: string) => (
    <Link to={to} className={buttonClassName({ variant: 'secondary' })}>
      {label}
    </Link>
  );
  return (
    <Page
      title={client.reference}
      back={{ label: t('all'), render: (link) => <Link to="/people" {...link} /> }}
      actions={action(`/people/${id}/edit`, t('edit'))}
      lead={
        <span className={styles['lead']}>
          <Badge tone={level === 'intensive' ? 'accent' : 'neutral'}>
            {level === null ? terms('noPlan') : terms(`supportLevel.${level}`)}
          </Badge>
          <RiskLevelBadge level={state.screen?.body.level ?? null} />
          {client.leftOn !== null && <span>{t('left', { day: moments.day(client.leftOn) })}</span>}
        </span>
      }
    >
      {enrolled && (
        <Link
          to={`/people/${id}/call`}
          className={buttonClassName({ variant: 'primary', size: 'l', block: true })}
        >
          {t('logCheckIn')}
        </Link>
      )}
      <OpenWork records={records} now={now} />
      <Section
        heading={t('support')}
        actions={<Why rules={['IN-6', 'IN-1', 'IN-2', 'CI-1', 'SE-1']} about={t('support')} />}
      >
        <PlanInForce state={state} today={now.toPlainDate().toString()} />
        <div className={styles['actions']}>
          {enrolled && action(`/people/${id}/talk`, t('logSession'))}
          {action(`/people/${id}/plan`, state.plan === null ? t('makePlan') : t('changePlan'))}
          {action(`/people/${id}/options`, t('options'))}
          {action(`/people/${id}/pause`, t('pause'))}
        </div>
      </Section>
      <Section heading={t('risk')} actions={<Why rules={['RS-5', 'RS-6', 'RS-7']} about={t('risk')} />}>
        <RiskHistory client={id} />
        <div className={styles['actions']}>
          {state.screen !== null && action(`/people/${id}/look`, t('look'))}
          {action(`/people/${id}/home`, t('changeHome'))}
        </div>
      </Section>
      <ClientFacts client={client} household={state.household} />
      <ClientTimeline client={history} />
      <p className={styles['quiet']}>{t('packName', { pseudonym: pseudonymOf(id) })}</p>
    </Page>
  );
}
