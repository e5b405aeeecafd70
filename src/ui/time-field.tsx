import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldWords } from './field-words.ts';

interface TimeFieldProps extends FieldWords {
  label: string;
  /** `HH:mm` on the 24-hour clock, or empty. */
  value: string;
  onChange: (value: string) => void;
  /** Earliest time offered, `HH:mm`. */
  min?: string | undefined;
  /** Latest time offered, `HH:mm`. */
  max?: string | undefined;
}

/** A time of day, by the platform's own picker and in the person's own format. */
export function TimeField({ label, value, onChange, min, max, ...words }: TimeFieldProps) {
  return (
    <FieldFrame label={label} {...words}>
      {(wiring) => (
        <input
          {...wiring}
          type="time"
          className={classNames(control['control'], control['short'], control['dated'])}
          value={value}
          min={min}
          max={max}
          autoComplete="off"
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
