import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { clientState } from '#src/domain/client-state.ts';
import { superviseOnly, type SupervisionChoice } from '#src/exchange/supervision-view.ts';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { ChoosePack, type PackChoice } from './choose-pack.tsx';
import { PackReady } from './pack-ready.tsx';
import { SealPack, type SealedPack } from './seal-pack.tsx';

/** Days back that a new pack covers: a week, the usual rhythm of supervision in the crisis (TM-2). */
const usualDays = 7;

/** Chooses, previews, seals and hands over a supervision pack (TM-4). */
export function MakePackScreen({ appVersion }: { readonly appVersion: string }) {
  const t = useTranslations('makePack');
  const shell = useTranslations('shell');
  const caseload = useCaseload();
  const { now, zone } = useEnvironment();
  const localNow = now().toZonedDateTimeISO(zone());
  const today = localNow.toPlainDate();
  const [choice, setChoice] = useState<PackChoice>(() => ({
    clients: [],
    from: today.subtract({ days: usualDays - 1 }).toString(),
    to: today.toString(),
    pseudonyms: true,
  }));
  const [pack, setPack] = useState<SealedPack | null>(null);
  const clients = caseload.all('client');
  const chosen: SupervisionChoice = {
    ...choice,
    clients: clients.filter(({ record }) => choice.clients.includes(record)),
    others: clients.filter(({ record }) => !choice.clients.includes(record)),
    checkInsOf: (client) => caseload.ofClient('checkIn', client),
    stateOf: (client) => {
      const records = caseload.clientRecords(client);
      return records && clientState(records, localNow);
    },
  };
  const back = { label: shell('back'), render: (link: object) => <Link to="/files" {...link} /> };
  if (clients.length === 0) {
    return (
      <Page title={t('title')} back={back}>
        <EmptyState icon="pack" title={t('noClients')} />
      </Page>
    );
  }
  return (
    <Page title={t('title')} lead={t('lead')} back={back}>
      {pack ? (
        <PackReady
          {...pack}
          onAnother={() => {
            setPack(null);
          }}
        />
      ) : (
        <>
          <ChoosePack
            choice={choice}
            onChange={setChoice}
            clients={clients.map((history) => ({ value: history.record, label: bodyOf(history).reference }))}
            view={superviseOnly(chosen)}
          />
          <SealPack chosen={chosen} appVersion={appVersion} onReady={setPack} />
        </>
      )}
    </Page>
  );
}
