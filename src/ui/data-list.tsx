import type { ReactNode } from 'react';
import styles from './data-list.module.css';

/** What is known, each under its name. */
export function DataList({ rows }: { rows: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className={styles['list']}>
      {rows.map((row) => (
        <div key={row.label} className={styles['row']}>
          <dt className={styles['label']}>{row.label}</dt>
          <dd className={styles['value']}>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
