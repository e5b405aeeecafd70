import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './section.module.css';

interface SectionProps {
  heading?: string | undefined;
  level?: 2 | 3 | undefined;
  actions?: ReactNode;
  /** On a sheet of its own. */
  card?: boolean | undefined;
  children: ReactNode;
}

/** A part of a page with a heading of its own. */
export function Section({ heading, level = 2, actions, card = false, children }: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section
      className={classNames(styles['section'], card && styles['card'])}
      aria-labelledby={heading === undefined ? undefined : id}
    >
      {(heading !== undefined || actions != null) && (
        <div className={styles['head']}>
          {heading !== undefined && <Heading id={id}>{heading}</Heading>}
          {actions != null && <div className={styles['actions']}>{actions}</div>}
        </div>
      )}
      {children}
    </section>
  );
}
