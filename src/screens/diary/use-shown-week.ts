import { useMemo } from 'react';
import type { ClientRecords } from '#src/domain/client-records.ts';
import type { BookedWork } from '#src/domain/diary.ts';
import { useNow } from '#src/ui/use-now.ts';
import { programmeOf } from '#src/vault/programme-of.ts';
import { useCaseload, useEnvironment } from '#src/vault/use-vault.tsx';
import { calendarTimes, hasCalendarTimes } from './calendar-times.ts';
import { shownWeek, type ShownWeek } from './shown-week.ts';
import { weekOf, type DiaryWeek } from './week-of.ts';

/** What a calendar file is made of, as it was when it was asked for. */
export interface CalendarContents {
  readonly times: readonly BookedWork[];
  readonly all: readonly ClientRecords[];
  readonly now: Temporal.ZonedDateTime;
}

/** The diary as it is drawn. */
interface Diary {
  readonly shown: ShownWeek;
  readonly week: DiaryWeek;
  readonly now: Temporal.ZonedDateTime;
  readonly anyClients: boolean;
  /** What a calendar file would hold; null while there is nothing for it. */
  readonly calendar: (() => CalendarContents) | null;
}

/**
 * The week in which a day lies, computed anew when something was saved and when the minute changes, and not with every drawing.
 *
 * @param asked the day in the address
 */
export function useShownWeek(asked: string | null): Diary {
  const caseload = useCaseload();
  const { version } = caseload;
  const { now: clock, zone: zoneNow } = useEnvironment();
  const zone = zoneNow();
  const minute = Math.floor(useNow(clock, 30_000).epochMilliseconds / 60_000);
  return useMemo(() => {
    const now = Temporal.Instant.fromEpochMilliseconds(minute * 60_000).toZonedDateTimeISO(zone);
    const all = caseload.allClientRecords();
    const programme = programmeOf(caseload);
    const shown = shownWeek(asked, now.toPlainDate().toString());
    return {
      shown,
      week: weekOf(all, programme, shown.monday, now),
      now,
      anyClients: all.length > 0,
      calendar: hasCalendarTimes(all, programme, now)
        ? () => ({ times: calendarTimes(all, programme, now), all, now })
        : null,
    };
    // The caseload stays the same object; its version says that it holds something new.
  }, [caseload, version, asked, minute, zone]);
}
