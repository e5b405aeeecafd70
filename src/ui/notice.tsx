import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './notice.module.css';

export type Tone = 'info' | 'good' | 'caution' | 'danger';

const toneIcon: Record<Tone, IconName> = {
  info: 'info',
  good: 'check',
  caution: 'warning',
  danger: 'warning',
};

interface NoticeProps {
  tone?: Tone | undefined;
  title?: string | undefined;
  children?: ReactNode;
  actions?: ReactNode;
  /** `status` or `alert` when it appears as an answer to something; none when it stands there from the start. */
  role?: 'status' | 'alert' | undefined;
}

/** Something to know before going on. Says what happened, what is safe, and what to do next. */
export function Notice({ tone = 'info', title, children, actions, role }: NoticeProps) {
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={role}>
      <Icon name={toneIcon[tone]} />
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children != null && <div className={styles['body']}>{children}</div>}
        {actions != null && <div className={styles['actions']}>{actions}</div>}
      </div>
    </div>
  );
}
