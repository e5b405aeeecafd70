import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import styles from './list-row.module.css';
import type { LinkSlot } from './page.tsx';

interface ListRowProps {
  title: ReactNode;
  /** What tells this one from the others, on a second line. */
  meta?: ReactNode;
  badges?: ReactNode;
  /** Stands before the title: an icon or a time. */
  leading?: ReactNode;
  /** Makes the whole row a link; without it the row only says something. */
  render?: ((link: LinkSlot) => ReactNode) | undefined;
}

/** Rows that lead somewhere. */
export function List({ label, children }: { label?: string | undefined; children: ReactNode }) {
  return (
    // The role is said again because a list without bullets is no list to some screen readers.
    <ul role="list" className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

/** One row of a List. */
export function ListRow({ title, meta, badges, leading, render }: ListRowProps) {
  const content = (
    <>
      {leading != null && <span className={styles['leading']}>{leading}</span>}
      <span className={styles['main']}>
        <span className={styles['words']}>
          <span className={styles['title']}>{title}</span>
          {meta != null && <span className={styles['meta']}>{meta}</span>}
        </span>
        {badges != null && <span className={styles['badges']}>{badges}</span>}
      </span>
      {render && (
        <span className={styles['sign']}>
          <Icon name="chevron-right" size="s" />
        </span>
      )}
    </>
  );
  return (
    <li className={styles['item']}>
      {render ? (
        render({ className: `${styles['row']} ${styles['link']}`, children: content })
      ) : (
        <div className={styles['row']}>{content}</div>
      )}
    </li>
  );
}
