import type { FieldWords } from './field-words.ts';
import styles from './switch-field.module.css';
import { TickFrame } from './tick-frame.tsx';

interface SwitchFieldProps extends Omit<FieldWords, 'aside'> {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** On or off, taking effect at once. */
export function SwitchField({ label, checked, onChange, ...words }: SwitchFieldProps) {
  return (
    <TickFrame label={label} spread {...words}>
      {(wiring) => (
        <input
          {...wiring}
          type="checkbox"
          role="switch"
          className={styles['switch']}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </TickFrame>
  );
}
