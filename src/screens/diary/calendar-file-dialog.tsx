import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import type { BookedWork } from '#src/domain/diary.ts';
import { neutralFileName } from '#src/exchange/hand-over-file.ts';
import { HandOver } from '#src/screens/parts/hand-over.tsx';
import { CheckboxField } from '#src/ui/checkbox-field.tsx';
import { Dialog } from '#src/ui/dialog.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { calendarEntries } from './calendar-times.ts';
import styles from './diary.module.css';

interface CalendarFileDialogProps {
  readonly times: readonly BookedWork[];
  readonly all: readonly ClientRecords[];
  readonly now: Temporal.ZonedDateTime;
  readonly onClose: () => void;
}

/** Makes the calendar file, after saying what leaves with it. Mounted each time anew, with the times of that moment. */
export function CalendarFileDialog({ times, all, now, onClose }: CalendarFileDialogProps) {
  const t = useTranslations('diary.calendar');
  const checkIns = times.filter(({ work }) => work.work === 'checkIn').length;
  const [withCheckIns, setWithCheckIns] = useState(checkIns === times.length);
  const [made, setMade] = useState<{ readonly file: File; readonly withCheckIns: boolean } | 'failed' | null>(
    null,
  );
  const title = t('neutralTitle');

  useEffect(() => {
    let wanted = true;
    const make = async (): Promise<File> => {
      const { calendarFile } = await import('#src/exchange/calendar-file.ts');
      const chosen = times.filter(({ work }) => withCheckIns || work.work !== 'checkIn');
      const text = calendarFile(calendarEntries(chosen, all), { title, now: now.toInstant() });
      const name = neutralFileName('calendar', now.toPlainDate().toString());
      return new File([text], name, { type: 'text/calendar' });
    };
    // Made before it is asked for: the system's share sheet opens only straight after a press.
    make().then(
      (file) => {
        if (wanted) setMade({ file, withCheckIns });
      },
      () => {
        if (wanted) setMade('failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, [times, all, now, title, withCheckIns]);

  const count = withCheckIns ? times.length : times.length - checkIns;
  const file = made !== 'failed' && made?.withCheckIns === withCheckIns ? made.file : null;
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('title')}
      description={t('what', { title })}
      closeLabel={t('close')}
    >
      <div className={styles['calendar']}>
        <Notice tone="caution">{t('seen')}</Notice>
        {checkIns > 0 && checkIns < times.length && (
          <CheckboxField label={t('withCheckIns')} checked={withCheckIns} onChange={setWithCheckIns} />
        )}
        <p role="status">{made === null ? t('making') : t('count', { count })}</p>
        {made === 'failed' && (
          <Notice tone="danger" role="alert">
            {t('failed')}
          </Notice>
        )}
        {file && count > 0 && (
          <HandOver key={String(withCheckIns)} file={file} savedWords={t('saved', { name: file.name })} />
        )}
        <p className={styles['quiet']}>{t('after')}</p>
      </div>
    </Dialog>
  );
}
