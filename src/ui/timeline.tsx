import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';
import styles from './timeline.module.css';

interface TimelineEntryProps {
  /** As people say it. */
  time: string;
  /** As machines read it: an ISO date or instant. */
  dateTime?: string | undefined;
  title: ReactNode;
  badges?: ReactNode;
  icon?: IconName | undefined;
  children?: ReactNode;
}

/** What happened, along one line of time, in the order given. */
export function Timeline({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    <ol role="list" className={styles['timeline']} aria-label={label}>
      {children}
    </ol>
  );
}

/** One mark on a Timeline. */
export function TimelineEntry({
  time,
  dateTime,
  title,
  badges,
  icon = 'note',
  children,
}: TimelineEntryProps) {
  return (
    <li className={styles['entry']}>
      <span className={styles['mark']}>
        <Icon name={icon} size="s" />
      </span>
      <time className={styles['time']} dateTime={dateTime}>
        {time}
      </time>
      <div className={styles['head']}>
        <span className={styles['title']}>{title}</span>
        {badges}
      </div>
      {children != null && <div className={styles['body']}>{children}</div>}
    </li>
  );
}
