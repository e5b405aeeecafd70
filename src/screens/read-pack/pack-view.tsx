import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { OpenedSupervisionPack } from '#src/exchange/supervision-pack.ts';
import { rhythmOf, type CheckInView } from '#src/exchange/supervision-view.ts';
import { FlagBadge, OutcomeBadge } from '#src/screens/parts/check-in-badges.tsx';
import { CheckInFacts } from '#src/screens/parts/check-in-facts.tsx';
import { useRhythmWords } from '#src/screens/parts/use-rhythm-words.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { SelectField } from '#src/ui/select-field.tsx';
import styles from './pack-view.module.css';

interface PackViewProps {
  readonly pack: OpenedSupervisionPack;
  readonly onClose: () => void;
}

/** An opened pack: who made it, what it covers, and the check-ins client by client. */
export function PackView({ pack, onClose }: PackViewProps) {
  const t = useTranslations('readPack');
  const terms = useTranslations('terms');
  const moments = useMoments();
  const rhythmWords = useRhythmWords();
  const [chosen, setChosen] = useState('');
  const { author, made } = pack.header;
  const clients = pack.clients.filter(({ id }) => chosen === '' || id === chosen);
  return (
    <Page
      title={t('from', { name: author.name, role: terms(`role.${author.role}`) })}
      lead={`${t('made', { at: moments.dayAndTime(made) })} · ${t('period', {
        from: moments.shortDay(pack.about.from),
        to: moments.shortDay(pack.about.to),
      })} · ${t('counts', { clients: pack.about.clients, checkIns: pack.about.checkIns })}`}
      actions={
        <div className={styles['actions']}>
          <Button
            icon="print"
            onClick={() => {
              window.print();
            }}
          >
            {t('print')}
          </Button>
          <Button variant="quiet" onClick={onClose}>
            {t('close')}
          </Button>
        </div>
      }
    >
      <Notice>
        {`${t('whole')} ${t('senderUnchecked')} ${pack.about.pseudonyms ? t('pseudonyms') : t('plain')}`}
      </Notice>
      {pack.clients.length > 1 && (
        <SelectField
          label={t('client')}
          value={chosen}
          onChange={setChosen}
          emptyLabel={t('allClients')}
          options={pack.clients.map(({ id, label }) => ({ value: id, label }))}
        />
      )}
      {clients.map((client) => (
        <Section key={client.id} heading={client.label}>
          <p className={styles['about']}>
            {[
              client.supportLevel === null ? terms('noPlan') : terms(`supportLevel.${client.supportLevel}`),
              t('lives', { situation: terms(`livingSituation.${client.livingSituation}`) }),
              rhythmWords(rhythmOf(client)),
            ].join(' · ')}
          </p>
          <CheckIns checkIns={pack.checkIns.filter((checkIn) => checkIn.client === client.id)} />
        </Section>
      ))}
    </Page>
  );
}

function CheckIns({ checkIns }: { readonly checkIns: readonly CheckInView[] }) {
  const t = useTranslations('readPack');
  const moments = useMoments();
  if (checkIns.length === 0) return <p className={styles['about']}>{t('noCheckIns')}</p>;
  return checkIns.map((checkIn) => (
    <article key={checkIn.id} className={styles['entry']}>
      <h3 className={styles['day']}>
        {moments.day(checkIn.day)} <OutcomeBadge outcome={checkIn.outcome} />{' '}
        {checkIn.flag && <FlagBadge flag={checkIn.flag} />}
      </h3>
      <CheckInFacts checkIn={checkIn} />
      {checkIn.amendments.map(({ at, reason }) => (
        <p key={at} className={styles['about']} dir="auto">
          {t('amended', { at: moments.dayAndTime(at), reason })}
        </p>
      ))}
    </article>
  ));
}
