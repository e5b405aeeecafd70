import type { ReactNode } from 'react';
import styles from './field-error.module.css';
import { Icon } from './icon.tsx';

/** What is wrong with one field and how to mend it. The field points here with aria-describedby. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className={styles['error']}>
      <Icon name="warning" size="s" />
      <span>{children}</span>
    </p>
  );
}
