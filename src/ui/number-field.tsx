import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldWords } from './field-words.ts';
import styles from './number-field.module.css';

interface NumberFieldProps extends FieldWords {
  label: string;
  /** As typed, so that a half-written number is not lost; empty when nothing valid stands there. */
  value: string;
  onChange: (value: string) => void;
  min?: number | undefined;
  max?: number | undefined;
  step?: number | undefined;
  /** The unit, shown after the number. */
  suffix?: string | undefined;
}

/** A count or an amount. */
export function NumberField({ label, value, onChange, min, max, step, suffix, ...words }: NumberFieldProps) {
  return (
    <FieldFrame label={label} {...words}>
      {(wiring) => (
        <div className={styles['row']}>
          <input
            {...wiring}
            type="number"
            inputMode={step !== undefined && !Number.isInteger(step) ? 'decimal' : 'numeric'}
            className={classNames(control['control'], styles['number'])}
            value={value}
            min={min}
            max={max}
            step={step}
            autoComplete="off"
            aria-describedby={classNames(suffix && `${wiring.id}-unit`, wiring['aria-describedby'])}
            // Scrolling the page with the pointer over a focused number would silently change it.
            onWheel={(event) => event.currentTarget.blur()}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          {suffix !== undefined && (
            <span id={`${wiring.id}-unit`} className={styles['suffix']}>
              {suffix}
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
