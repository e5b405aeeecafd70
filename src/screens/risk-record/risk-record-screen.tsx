import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { householdOn } from '#src/domain/household.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { ForkNotice, RecordVersions } from '#src/screens/parts/record-versions.tsx';
import { riskChanges, screenBefore } from '#src/screens/parts/risk-changes.ts';
import { RiskChangesList } from '#src/screens/parts/risk-changes-list.tsx';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import { RiskScreenFacts } from './risk-screen-facts.tsx';

/** One saved risk screen as it stands now, what moved since the one before, the way to amend it, and every version (RS-7). */
export function RiskRecordScreen() {
  const t = useTranslations('riskRecord');
  const { id = '' } = useParams();
  const caseload = useCaseload();
  const { readOnly } = useVault();
  const dayWithYear = useDayWithYear();
  const moments = useMoments();
  const history = caseload.find('riskScreen', id);
  const records = history && caseload.clientRecords(bodyOf(history).client);
  if (!history || !records) return <NotFoundPage back="/people" />;
  const screen = bodyOf(history);
  return (
    <Page
      title={t('title', { day: dayWithYear(screen.on) })}
      back={{
        label: records.client.reference,
        render: (link) => <Link to={`/people/${screen.client}`} {...link} />,
      }}
      lead={t('savedAt', { at: moments.dayAndTime(history.current.at) })}
      actions={
        !readOnly && (
          <Link to={`/looks/${id}/amend`} className={buttonClassName({ variant: 'secondary' })}>
            {t('amend')}
          </Link>
        )
      }
    >
      <ForkNotice history={history} />
      <Section card>
        <RiskScreenFacts screen={screen} />
      </Section>
      <SinceTheOneBefore history={history} records={records} />
      <RecordVersions history={history}>{(body) => <RiskScreenFacts screen={body} />}</RecordVersions>
    </Page>
  );
}

interface SinceTheOneBeforeProps {
  readonly history: RecordHistory<'riskScreen'>;
  readonly records: ClientRecords;
}

function SinceTheOneBefore({ history, records }: SinceTheOneBeforeProps) {
  const t = useTranslations('riskRecord');
  const dayWithYear = useDayWithYear();
  const screen = bodyOf(history);
  const savedAt = history.revisions[0]?.at ?? history.current.at;
  const before = screenBefore(records.screens, screen.on, { record: history.record, savedAt });
  if (!before) return null;
  const inItsHousehold = (looked: typeof screen) => ({
    screen: looked,
    household: householdOn(looked.on, records, records.households),
  });
  return (
    <Section heading={t('changedSince', { day: dayWithYear(before.body.on) })}>
      <RiskChangesList changes={riskChanges(inItsHousehold(before.body), inItsHousehold(screen))} />
      <div>
        <Link to={`/looks/${before.record}`}>{t('before', { day: dayWithYear(before.body.on) })}</Link>
      </div>
    </Section>
  );
}
