import type { ReactNode } from 'react';
import styles from './visually-hidden.module.css';

/** Text for screen readers only; it keeps its place in the reading order. */
export function VisuallyHidden({ role, children }: { role?: 'status' | undefined; children: ReactNode }) {
  return (
    <span className={styles['hidden']} role={role}>
      {children}
    </span>
  );
}
