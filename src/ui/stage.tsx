import type { ReactNode } from 'react';
import { PageHeading } from './page-heading.tsx';
import styles from './stage.module.css';

interface StageProps {
  mark?: ReactNode;
  title: string;
  lead?: ReactNode;
  children: ReactNode;
  /** Quiet ways out, under the sheet. */
  footer?: ReactNode;
  /** False where the view opens with a field in focus. */
  focusHeading?: boolean | undefined;
}

/** One matter alone on the page, before there is a frame to stand in. */
export function Stage({ mark, title, lead, children, footer, focusHeading = true }: StageProps) {
  return (
    <main className={styles['stage']}>
      <div className={styles['sheet']}>
        {mark != null && <div className={styles['mark']}>{mark}</div>}
        <PageHeading focus={focusHeading}>{title}</PageHeading>
        {lead != null && <div className={styles['lead']}>{lead}</div>}
        <div className={styles['body']}>{children}</div>
      </div>
      {footer != null && <div className={styles['footer']}>{footer}</div>}
    </main>
  );
}
