import type { ReactNode } from 'react';
import styles from './empty-state.module.css';
import { Icon, type IconName } from './icon.tsx';

interface EmptyStateProps {
  title: string;
  children?: ReactNode;
  /** The one thing that makes sense now. */
  action?: ReactNode;
  icon?: IconName | undefined;
}

/** Stands where a list would be, says why there is nothing, and offers the next step. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      {icon && <Icon name={icon} size="l" />}
      <p className={styles['title']}>{title}</p>
      {children != null && <div className={styles['body']}>{children}</div>}
      {action}
    </div>
  );
}
