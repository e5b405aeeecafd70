import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Button, buttonClassName } from '#src/ui/button.tsx';
import { EmptyState } from '#src/ui/empty-state.tsx';
import { Page } from '#src/ui/page.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { WeekGrid } from '#src/ui/week-grid.tsx';
import { CalendarFileDialog } from './calendar-file-dialog.tsx';
import styles from './diary.module.css';
import { useShownWeek, type CalendarContents } from './use-shown-week.ts';
import { useWeekEntries } from './use-week-entries.tsx';
import { WeekChoice } from './week-choice.tsx';

/** The diary by the week: what was, what is to come, what is kept free, and what runs into it (SE-1, SE-2). */
export function DiaryScreen() {
  const t = useTranslations('diary');
  const shell = useTranslations('shell');
  const format = useFormatter();
  const moments = useMoments();
  const [query] = useSearchParams();
  const { shown, week, now, anyClients, calendar } = useShownWeek(query.get('from'));
  const weekEntry = useWeekEntries(now.timeZoneId);
  const [openedOn] = useState(shown.monday);
  const [calendarAsked, setCalendarAsked] = useState<CalendarContents | null>(null);
  const today = now.toPlainDate().toString();
  const civil = (day: string): Date => new Date(`${day}T12:00:00Z`);
  const dates = format.dateTimeRange(civil(shown.monday), civil(shown.sunday), {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const actions = (
    <>
      {calendar && (
        <Button
          variant="quiet"
          icon="calendar"
          onClick={() => {
            setCalendarAsked(calendar());
          }}
        >
          {t('calendar.open')}
        </Button>
      )}
      <Link to="/week/new" className={buttonClassName({ variant: 'primary' })}>
        {t('book')}
      </Link>
    </>
  );

  return (
    <Page
      wide
      title={dates}
      back={{ label: shell('today'), render: (link) => <Link to="/" {...link} /> }}
      actions={anyClients && actions}
    >
      <WeekChoice shown={shown} />
      <VisuallyHidden role="status">{shown.monday === openedOn ? '' : dates}</VisuallyHidden>
      {shown.isThisWeek && week.olderOpen > 0 && (
        <p className={styles['older']}>
          {t('olderOpen', { count: week.olderOpen })} <Link to="/">{t('seeToday')}</Link>
        </p>
      )}
      {anyClients ? (
        <WeekGrid
          label={dates}
          todayLabel={t('today')}
          days={week.days.map(({ day, entries }, index) => ({
            key: day,
            heading: moments.shortDay(day),
            isToday: day === today,
            weekend: index > 4,
            entries: entries.map(weekEntry),
            emptyLabel: t('empty'),
          }))}
        />
      ) : (
        <EmptyState
          icon="calendar"
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
      {calendarAsked && (
        <CalendarFileDialog
          {...calendarAsked}
          onClose={() => {
            setCalendarAsked(null);
          }}
        />
      )}
    </Page>
  );
}
