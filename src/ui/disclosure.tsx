import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './disclosure.module.css';
import { Icon } from './icon.tsx';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  /** `quiet` is a small word beside a prompt; `row` is a line of its own that opens a part of the page. */
  look?: 'quiet' | 'row' | undefined;
  defaultOpen?: boolean | undefined;
  onToggle?: ((open: boolean) => void) | undefined;
}

/** Something more, for who wants it. Native, so that find-in-page opens it too. */
export function Disclosure({
  summary,
  children,
  look = 'quiet',
  defaultOpen = false,
  onToggle,
}: DisclosureProps) {
  return (
    <details
      className={classNames(styles['disclosure'], styles[look])}
      open={defaultOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <span className={styles['words']}>{summary}</span>
        <span className={styles['sign']}>
          <Icon name="chevron-down" size="s" />
        </span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
