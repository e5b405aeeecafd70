import type { FieldWords } from './field-words.ts';
import mark from './mark.module.css';
import { TickFrame } from './tick-frame.tsx';

interface CheckboxFieldProps extends Omit<FieldWords, 'aside'> {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** A statement that is agreed to or not, taking effect when the form is saved. */
export function CheckboxField({ label, checked, onChange, ...words }: CheckboxFieldProps) {
  return (
    <TickFrame label={label} {...words}>
      {(wiring) => (
        <input
          {...wiring}
          type="checkbox"
          className={mark['mark']}
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </TickFrame>
  );
}
