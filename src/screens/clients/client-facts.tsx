import { useTranslations } from 'use-intl';
import type { Client } from '#src/domain/client.ts';
import { sharesHome, type Household } from '#src/domain/household.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';

/** What is known of a client: how to reach him at hand, the rest folded away. Empty answers are left out. */
export function ClientFacts({
  client,
  household,
}: {
  readonly client: Client;
  readonly household: Household;
}) {
  const t = useTranslations('clients');
  const terms = useTranslations('terms');
  const moments = useMoments();
  const yesNo = (answer: Household['children']): string => terms(`yesNoUnknown.${answer}`);
  const reach = [
    client.phone !== '' && {
      label: t('phone'),
      value: <a href={`tel:${dialable(client.phone)}`}>{client.phone}</a>,
    },
    client.email !== '' && { label: t('email'), value: <bdi>{client.email}</bdi> },
    client.software !== '' && { label: t('software'), value: <bdi>{client.software}</bdi> },
    client.devices !== '' && { label: t('devices'), value: <bdi>{client.devices}</bdi> },
    { label: t('internet'), value: terms(`internet.${client.internet}`) },
  ];
  const places = client.privatePlaces.map((place) => terms(`privatePlace.${place}`)).join(', ');
  const home = [
    { label: t('living'), value: terms(`livingSituation.${household.livingSituation}`) },
    { label: t('work'), value: terms(`work.${household.work}`) },
    sharesHome(household.livingSituation) !== 'no' && {
      label: t('partnerWorksOutside'),
      value: yesNo(household.partnerWorksOutside),
    },
    { label: t('isolating'), value: yesNo(household.isolating) },
    { label: t('children'), value: yesNo(household.children) },
    household.childrenAges !== '' && {
      label: t('childrenAges'),
      value: <bdi>{household.childrenAges}</bdi>,
    },
    household.childrenArrangements !== '' && {
      label: t('childrenArrangements'),
      value: <bdi>{household.childrenArrangements}</bdi>,
    },
  ];
  const about = [
    client.name !== '' && { label: t('name'), value: <bdi>{client.name}</bdi> },
    { label: t('courtMandated'), value: yesNo(client.courtMandated) },
    client.referrer !== '' && { label: t('referrer'), value: <bdi>{client.referrer}</bdi> },
    client.enrolledOn !== null && { label: t('enrolledOn'), value: moments.day(client.enrolledOn) },
    {
      label: t('earlierGroup'),
      value: [yesNo(client.earlierGroup), client.earlierGroupName].filter(Boolean).join(', '),
    },
    (places !== '' || client.privatePlacesNote !== '') && {
      label: t('privatePlaces'),
      value: [places, client.privatePlacesNote].filter(Boolean).join('. '),
    },
  ];
  return (
    <>
      <Disclosure look="row" summary={t('reach')} defaultOpen={client.phone !== ''}>
        <DataList rows={reach.filter((row) => row !== false)} />
      </Disclosure>
      <Disclosure look="row" summary={t('home')}>
        <DataList rows={home.filter((row) => row !== false)} />
      </Disclosure>
      <Disclosure look="row" summary={t('about')}>
        <DataList rows={about.filter((row) => row !== false)} />
      </Disclosure>
    </>
  );
}

function dialable(phone: string): string {
  return phone.replaceAll(/[^\d+*#]/gu, '');
}
