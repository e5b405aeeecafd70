import { useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './choice-tile.module.css';
import mark from './mark.module.css';

export interface Choice<T extends string> {
  value: T;
  label: string;
  hint?: string | undefined;
}

interface ChoiceTileProps {
  type: 'radio' | 'checkbox';
  name: string;
  value: string;
  label: string;
  hint?: string | undefined;
  checked: boolean;
  /** Mark above, words below: for a short scale in one row. */
  upright?: boolean | undefined;
  invalid?: boolean | undefined;
  onChange: (checked: boolean) => void;
}

/** A native radio or check box inside a tile that can be hit anywhere. */
export function ChoiceTile({
  type,
  name,
  value,
  label,
  hint,
  checked,
  upright = false,
  invalid = false,
  onChange,
}: ChoiceTileProps) {
  const hintId = useId();
  return (
    <label className={classNames(styles['tile'], upright && styles['upright'])}>
      <input
        type={type}
        className={mark['mark']}
        name={name}
        value={value}
        checked={checked}
        aria-invalid={invalid || undefined}
        aria-describedby={hint ? hintId : undefined}
        // The tile's words without the hint, which would else be read twice.
        aria-label={hint ? label : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles['words']}>
        {label}
        {hint && (
          <span id={hintId} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
