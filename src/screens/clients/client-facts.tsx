import { useTranslations } from 'use-intl';
import type { Client } from '#src/domain/client.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { DataList } from '#src/ui/data-list.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';

/** What is known of a client: how to reach him at hand, the rest folded away. Empty answers are left out. */
export function ClientFacts({ client }: { readonly client: Client }) {
  const t = useTranslations('clients');
  const terms = useTranslations('terms');
  const moments = useMoments();
  const yesNo = (answer: Client['children']): string => terms(`yesNoUnknown.${answer}`);
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
  const about = [
    client.name !== '' && { label: t('name'), value: <bdi>{client.name}</bdi> },
    { label: t('living'), value: terms(`livingSituation.${client.livingSituation}`) },
    { label: t('work'), value: terms(`work.${client.work}`) },
    { label: t('isolating'), value: yesNo(client.isolating) },
    { label: t('children'), value: yesNo(client.children) },
    client.childrenAges !== '' && { label: t('childrenAges'), value: <bdi>{client.childrenAges}</bdi> },
    client.childrenArrangements !== '' && {
      label: t('childrenArrangements'),
      value: <bdi>{client.childrenArrangements}</bdi>,
    },
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
      <Disclosure look="row" summary={t('about')}>
        <DataList rows={about.filter((row) => row !== false)} />
      </Disclosure>
    </>
  );
}

function dialable(phone: string): string {
  return phone.replaceAll(/[^\d+*#]/gu, '');
}
