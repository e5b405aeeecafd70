import { useId, type ReactNode } from 'react';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  label: string;
  /** From 0 to 1; absent while the end cannot be foreseen. */
  value?: number | undefined;
  /** How far it is, in words. */
  detail?: string | undefined;
  /** The control that stops the work. */
  cancel?: ReactNode;
}

/** Long work and how far it has come. */
export function ProgressBar({ label, value, detail, cancel }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <div className={styles['head']}>
        <span id={id} className={styles['label']}>
          {label}
        </span>
        {detail !== undefined && <span className={styles['detail']}>{detail}</span>}
      </div>
      <progress
        className={styles['bar']}
        aria-labelledby={id}
        aria-valuetext={detail}
        max={1}
        value={value}
      />
      {cancel}
    </div>
  );
}
