import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldWords } from './field-words.ts';
import { Icon } from './icon.tsx';
import styles from './select-field.module.css';

interface SelectFieldProps<T extends string> extends FieldWords {
  label: string;
  value: T;
  onChange: (value: T) => void;
  options: readonly { value: T; label: string }[];
  /** Adds a first option with an empty value, for "nothing chosen yet". */
  emptyLabel?: string | undefined;
}

/** One out of many, by the platform's own list. For up to six choices, ChoiceGroup is quicker to tap. */
export function SelectField<T extends string>({
  label,
  value,
  onChange,
  options,
  emptyLabel,
  ...words
}: SelectFieldProps<T>) {
  return (
    <FieldFrame label={label} {...words}>
      {(wiring) => (
        <div className={styles['row']}>
          <select
            {...wiring}
            className={classNames(control['control'], styles['select'])}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value as T)}
          >
            {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles['sign']}>
            <Icon name="chevron-down" size="s" />
          </span>
        </div>
      )}
    </FieldFrame>
  );
}
