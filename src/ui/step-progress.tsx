import { classNames } from './class-names.ts';
import styles from './step-progress.module.css';

interface StepProgressProps {
  /** From 1. */
  current: number;
  total: number;
  /** The same in words: "Step 2 of 5". */
  label: string;
}

/** Where one is in a fixed row of steps. */
export function StepProgress({ current, total, label }: StepProgressProps) {
  return (
    <div className={styles['steps']}>
      <span className={styles['label']}>{label}</span>
      <span className={styles['marks']} aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span key={index} className={classNames(styles['mark'], index < current && styles['reached'])} />
        ))}
      </span>
    </div>
  );
}
