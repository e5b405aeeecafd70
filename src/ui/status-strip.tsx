import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './status-strip.module.css';

interface StatusStripProps {
  tone?: 'info' | 'caution' | 'danger' | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
  action?: ReactNode;
}

/** A state of the whole application in one line, above every page. */
export function StatusStrip({ tone = 'info', icon = 'info', children, action }: StatusStripProps) {
  return (
    <div className={classNames(styles['strip'], styles[tone])}>
      <Icon name={icon} size="s" />
      <span className={styles['words']}>{children}</span>
      {action}
    </div>
  );
}
