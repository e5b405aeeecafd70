import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './meter.module.css';

interface MeterProps {
  label: string;
  /** From 0 to 1. */
  value: number;
  /** The same in words; they carry the meaning, the bar only underlines it. */
  valueText: string;
  tone?: 'accent' | 'good' | 'caution' | 'danger' | undefined;
  /** Says changes to screen readers as they come. */
  live?: boolean | undefined;
}

/** How much of something there is, as opposed to how far work has come. */
export function Meter({ label, value, valueText, tone = 'accent', live = false }: MeterProps) {
  const id = useId();
  const share = Math.min(1, Math.max(0, value));
  return (
    <div className={styles['meter']}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(share * 100)}
        aria-valuetext={valueText}
        className={styles['bar']}
      >
        <div
          className={classNames(styles['fill'], styles[tone])}
          style={{ inlineSize: `${String(share * 100)}%` }}
        />
      </div>
      <span className={styles['words']} role={live ? 'status' : undefined}>
        {valueText}
      </span>
    </div>
  );
}
