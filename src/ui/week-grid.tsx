import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import type { LinkSlot } from './page.tsx';
import styles from './week-grid.module.css';

/** Something that stands on a day. */
export interface WeekEntry {
  key: string;
  /** `HH:mm`; null for what has no time and stands first. */
  start: string | null;
  /** `HH:mm` */
  end: string | null;
  /** Instead of start and end as they are written here. */
  timeLabel?: string | undefined;
  title: ReactNode;
  meta?: ReactNode;
  /** Underlines what title and meta say; it says nothing by itself. */
  tone: 'plain' | 'accent' | 'caution' | 'danger' | 'done';
  /** What it gets in the way of. */
  clash?: string | undefined;
  /** Up to when the time after it is kept free, in words. */
  bufferLabel?: string | undefined;
  /** A quiet link of its own under the entry, for what can be done with it besides. */
  action?: ReactNode;
  /** Makes the entry a link; without it the entry only says something. */
  render?: ((link: LinkSlot) => ReactNode) | undefined;
}

/** One day of the week shown. */
export interface WeekDay {
  key: string;
  /** Short enough for a seventh of the width. */
  heading: string;
  isToday: boolean;
  /** Takes less width while nothing is on it. */
  weekend?: boolean | undefined;
  /** In any order. */
  entries: readonly WeekEntry[];
  emptyLabel: string;
}

interface WeekGridProps {
  label: string;
  /** Stands beside the heading of today. */
  todayLabel: string;
  /** Of the headings of the days. */
  level?: 2 | 3 | undefined;
  days: readonly WeekDay[];
}

function byTime(one: WeekEntry, other: WeekEntry): number {
  const [a, b] = [one.start ?? '', other.start ?? ''];
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function Entry({ entry }: { entry: WeekEntry }) {
  const { start, end, title, meta, tone, clash, bufferLabel, action, render } = entry;
  const time = entry.timeLabel ?? [start, end].filter((hour) => hour !== null).join('–');
  const className = classNames(styles['entry'], styles[tone], render && styles['link']);
  const content = (
    <>
      {time !== '' && <span className={styles['time']}>{time}</span>}
      <span className={styles['title']}>
        {tone === 'done' && <Icon name="check" size="s" />}
        <span>{title}</span>
      </span>
      {meta != null && <span className={styles['meta']}>{meta}</span>}
      {clash !== undefined && (
        <span className={styles['clash']}>
          <Icon name="warning" size="s" />
          <span>{clash}</span>
        </span>
      )}
    </>
  );
  return (
    <li>
      {render ? render({ className, children: content }) : <div className={className}>{content}</div>}
      {bufferLabel !== undefined && <p className={styles['buffer']}>{bufferLabel}</p>}
      {action}
    </li>
  );
}

/**
 * A week, each day with its entries by time: side by side where there is room, one below the other, from today on in
 * view, where there is not. A list and no scale of hours, so that nothing is too short to be read or hit.
 */
export function WeekGrid({ label, todayLabel, level = 2, days }: WeekGridProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const today = useRef<HTMLElement>(null);
  const todayKey = days.find((day) => day.isToday)?.key;

  useEffect(() => {
    const first = today.current?.parentElement?.firstElementChild;
    if (today.current === null || !(first instanceof HTMLElement)) return;
    // Side by side, all of them are in view.
    if (today.current.offsetTop > first.offsetTop) today.current.scrollIntoView({ block: 'start' });
  }, [todayKey]);

  return (
    <div role="group" aria-label={label} className={styles['room']}>
      <div className={styles['week']}>
        {days.map((day) => {
          const empty = day.entries.length === 0;
          return (
            <section
              key={day.key}
              ref={day.isToday ? today : undefined}
              aria-labelledby={`${id}-${day.key}`}
              className={classNames(
                styles['day'],
                day.isToday && styles['today'],
                empty && styles['empty'],
                empty && day.weekend && styles['narrow'],
              )}
            >
              <Heading id={`${id}-${day.key}`} className={styles['heading']}>
                {day.heading}
                {day.isToday && (
                  <>
                    {' '}
                    <span className={styles['todayLabel']}>{todayLabel}</span>
                  </>
                )}
              </Heading>
              {empty ? (
                <p className={styles['emptyLabel']}>{day.emptyLabel}</p>
              ) : (
                <ul role="list" className={styles['entries']}>
                  {day.entries.toSorted(byTime).map((entry) => (
                    <Entry key={entry.key} entry={entry} />
                  ))}
                </ul>
              )}
            </section>
          );
        })}
      </div>
    </div>
  );
}
