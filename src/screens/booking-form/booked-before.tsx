import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { openWork } from '#src/domain/due-work.ts';
import { dayIn, instantOf, zoneOr } from '#src/domain/civil-days.ts';
import type { RecordHistory } from '#src/domain/record-history.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button, buttonClassName } from '#src/ui/button.tsx';
import { ConfirmDialog } from '#src/ui/confirm-dialog.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import styles from './booking-form.module.css';

interface BookedBeforeProps {
  readonly original: RecordHistory<'appointment'>;
  readonly now: Temporal.ZonedDateTime;
  /** Resolves to null when it could not be saved; the form says why. */
  readonly onCancel: () => Promise<unknown>;
}

/** What can become of an appointment besides being changed: it is held, or it is cancelled. */
export function BookedBefore({ original, now, onCancel }: BookedBeforeProps) {
  const t = useTranslations('bookingForm');
  const words = useWorkWords();
  const moments = useMoments();
  const caseload = useCaseload();
  const { readOnly } = useVault();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [asking, setAsking] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  const { client, contact, day, time, zone, insteadOf } = bodyOf(original);
  const records = caseload.clientRecords(client);
  const localDay = dayIn(now.timeZoneId, instantOf(day, time, zoneOr(zone, now.timeZoneId)));
  const open = records ? openWork(records, programmeOf(caseload), localDay, now) : [];
  const isOpen = cancelling || open.some(({ appointment }) => appointment === original.record);
  const setTime = insteadOf && { day: moments.shortDay(insteadOf.day), time: insteadOf.time ?? '' };

  const cancel = async (): Promise<void> => {
    setAsking(false);
    setCancelling(true);
    if (!(await onCancel())) {
      setCancelling(false);
      return;
    }
    const due = { label: t('sayWhyNot'), onAction: () => void navigate(`/people/${client}/due`) };
    announce(setTime ? t('cancelledDueAgain', setTime) : t('cancelled'), setTime ? { action: due } : {});
    await navigate(`/week?from=${localDay}`, { replace: true });
  };

  if (!isOpen) return <Notice tone="info">{t('settled')}</Notice>;
  return (
    <Section>
      <div className={styles['besides']}>
        <Link to={addressOfWork({ client, work: contact, day, time })} className={buttonClassName()}>
          {t('log', { what: words.name(contact) })}
        </Link>
        <Button
          variant="quiet"
          disabled={readOnly || cancelling}
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('cancel')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        danger
        title={t('cancelTitle')}
        body={setTime ? t('cancelDueAgain', setTime) : t('cancelBody')}
        confirmLabel={t('cancel')}
        cancelLabel={t('keep')}
        onCancel={() => {
          setAsking(false);
        }}
        onConfirm={() => void cancel()}
      />
    </Section>
  );
}
