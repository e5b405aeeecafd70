import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldWords } from './field-words.ts';

interface DateFieldProps extends FieldWords {
  label: string;
  /** `yyyy-mm-dd`, or empty. */
  value: string;
  onChange: (value: string) => void;
  /** Earliest day offered, `yyyy-mm-dd`. */
  min?: string | undefined;
  /** Latest day offered, `yyyy-mm-dd`. */
  max?: string | undefined;
}

/** A calendar day, by the platform's own picker and in the person's own format. */
export function DateField({ label, value, onChange, min, max, ...words }: DateFieldProps) {
  return (
    <FieldFrame label={label} {...words}>
      {(wiring) => (
        <input
          {...wiring}
          type="date"
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
