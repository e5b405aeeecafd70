import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { sortDueWork } from '#src/domain/sort-due-work.ts';
import { useDueWork } from '#src/screens/parts/use-due-work.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { ContactsToday } from './contacts-today.tsx';
import { DoneToday } from './done-today.tsx';
import { DraftsInProgress } from './drafts-in-progress.tsx';
import { MissedContacts } from './missed-contacts.tsx';
import { ReferralsToday } from './referrals-today.tsx';
import { ReviewsToday } from './reviews-today.tsx';
import styles from './today-screen.module.css';

/** Home: whom to call, who was missed and why, what to look at; one tap from each into the form that does it. */
export function TodayScreen() {
  const t = useTranslations('today');
  const moments = useMoments();
  const caseload = useCaseload();
  const { due, now } = useDueWork();
  const clients = caseload.all('client');
  const references = new Map(clients.map((history) => [history.record, bodyOf(history).reference]));
  const { missed, contacts, reviews } = sortDueWork(due, now.toPlainDate().toString(), references);
  const practitioner = caseload.only('practitioner');
  const readsPacks = practitioner !== undefined && bodyOf(practitioner).role !== 'facilitator';
  return (
    <Page
      wide
      title={t('title')}
      lead={moments.day(now.toPlainDate().toString())}
      actions={
        clients.length > 0 && (
          <Link to="/week" className={buttonClassName({ variant: 'secondary' })}>
            {t('week')}
          </Link>
        )
      }
    >
      <BackupReminder now={now.toInstant()} />
      <DraftsInProgress references={references} />
      {readsPacks && (
        <Section>
          <p>{t('packsExplain')}</p>
          <Link
            to="/open"
            className={buttonClassName({ variant: clients.length > 0 ? 'secondary' : 'primary' })}
          >
            {t('openPack')}
          </Link>
        </Section>
      )}
      {clients.length === 0 && !readsPacks && (
        <EmptyState
          icon="clients"
          title={t('noClients')}
          action={
            <Link to="/people/new" className={buttonClassName({ variant: 'primary' })}>
              {t('addClient')}
            </Link>
          }
        >
          {t('noClientsExplain')}
        </EmptyState>
      )}
      <div className={styles['columns']}>
        <div className={styles['column']}>
          {clients.length > 0 && <ContactsToday contacts={contacts} references={references} now={now} />}
          <MissedContacts missed={missed} references={references} />
        </div>
        <div className={styles['column']}>
          <ReviewsToday reviews={reviews} references={references} now={now} />
          <ReferralsToday today={now.toPlainDate().toString()} />
          <DoneToday references={references} now={now} />
        </div>
      </div>
    </Page>
  );
}
