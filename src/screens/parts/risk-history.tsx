import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { factorsByAnswer, riskLevels, screensInOrder, type RiskScreen } from '#src/domain/risk-screen.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { DataTable } from '#src/ui/data-table.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { StepChart } from '#src/ui/step-chart.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import styles from './risk-history.module.css';
import { useDayWithYear } from './use-day-with-year.ts';

/** The level of risk over time, drawn and as a table, and the way into every screen (RS-7). */
export function RiskHistory({ client }: { readonly client: string }) {
  const t = useTranslations('riskHistory');
  const terms = useTranslations('terms');
  const dayWithYear = useDayWithYear();
  const { now: clock, zone } = useEnvironment();
  const today = useNow(clock, 60_000).toZonedDateTimeISO(zone()).toPlainDate().toString();
  const screens = screensInOrder(useCaseload().clientRecords(client)?.screens ?? []);
  if (screens.length === 0) {
    return (
      <EmptyState
        title={t('none')}
        action={
          <Link to={`/people/${client}/look`} className={buttonClassName({ variant: 'secondary' })}>
            {t('first')}
          </Link>
        }
      >
        {t('noneExplain')}
      </EmptyState>
    );
  }
  const levelWords = (level: RiskScreen['level']): string => terms(`riskLevel.${level ?? 'notSet'}`);
  return (
    <div className={styles['history']}>
      <StepChart
        label={t('chart')}
        levels={riskLevels.map((value) => ({ value, label: levelWords(value) }))}
        noLevelLabel={levelWords(null)}
        points={screens.map(({ body }) => ({
          at: body.on,
          level: body.level,
          title: `${dayWithYear(body.on)}: ${levelWords(body.level)}`,
        }))}
        endAt={today}
        dateLabel={dayWithYear}
      />
      <Disclosure look="row" summary={t('table')}>
        <DataTable
          caption={t('table')}
          captionHidden
          columns={[
            { key: 'day', heading: t('day') },
            { key: 'level', heading: t('level') },
            { key: 'occasion', heading: t('occasion') },
            { key: 'factors', heading: t('factors') },
            { key: 'reason', heading: t('reason') },
          ]}
          rows={screens.toReversed().map(({ record, body }) => ({
            key: record,
            cells: [
              <Link key="day" to={`/looks/${record}`} className={styles['day']}>
                {dayWithYear(body.on)}
              </Link>,
              levelWords(body.level),
              terms(`occasion.${body.occasion}`),
              <Factors key="factors" screen={body} />,
              <bdi key="reason" className={styles['reason']}>
                {body.reason}
              </bdi>,
            ],
          }))}
        />
      </Disclosure>
    </div>
  );
}

/** The names, never how many: a number would be read as a score (RS-5). */
function Factors({ screen }: { readonly screen: RiskScreen }) {
  const terms = useTranslations('terms');
  const byAnswer = factorsByAnswer(screen);
  return (['yes', 'unknown'] as const).map(
    (answer) =>
      byAnswer[answer].length > 0 && (
        <p key={answer} className={styles['factors']}>
          <span className={styles['answer']}>{terms(`factorAnswer.${answer}`)}:</span>{' '}
          {byAnswer[answer].map((factor) => terms(`riskFactor.${factor}`)).join(' · ')}
        </p>
      ),
  );
}
