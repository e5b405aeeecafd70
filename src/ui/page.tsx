import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { PageHeading } from './page-heading.tsx';
import styles from './page.module.css';

/** What a router's link needs to look and read like part of the page. */
export interface LinkSlot {
  className: string | undefined;
  children: ReactNode;
}

interface PageProps {
  title: string;
  back?: { label: string; render: (link: LinkSlot) => ReactNode } | undefined;
  actions?: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** Room for a list and a detail side by side. */
  wide?: boolean | undefined;
  /** False where the view opens with another thing in focus. */
  focusHeading?: boolean | undefined;
  children: ReactNode;
}

/** One view inside the frame: where one is, what it is about, and the matter itself. */
export function Page({ title, back, actions, lead, wide = false, focusHeading = true, children }: PageProps) {
  return (
    <div className={classNames(styles['page'], wide && styles['wide'])}>
      <header className={styles['head']}>
        {back?.render({
          className: styles['back'],
          children: (
            <>
              <Icon name="back" size="s" />
              {back.label}
            </>
          ),
        })}
        <div className={styles['line']}>
          <PageHeading focus={focusHeading}>{title}</PageHeading>
          {actions != null && <div className={styles['headActions']}>{actions}</div>}
        </div>
        {lead != null && <div className={styles['lead']}>{lead}</div>}
      </header>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}

/**
 * The buttons that end a view, last in it. On phones they stay in reach at the bottom while one scrolls; they keep their
 * own room in the flow, so that nothing is ever covered for good.
 */
export function PageActions({ children }: { children: ReactNode }) {
  return <div className={styles['actions']}>{children}</div>;
}
