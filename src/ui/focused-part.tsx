import { useEffect, useRef, type ReactNode } from 'react';
import styles from './focused-part.module.css';

/**
 * A part of a page that takes the place of the one in which the person has just pressed something. Takes the focus when
 * it appears, which would else fall back to the top of the page.
 */
export function FocusedPart({ children }: { children: ReactNode }) {
  const part = useRef<HTMLDivElement>(null);

  useEffect(() => {
    part.current?.focus();
  }, []);

  return (
    <div ref={part} tabIndex={-1} className={styles['part']}>
      {children}
    </div>
  );
}
