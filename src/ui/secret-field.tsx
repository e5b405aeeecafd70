import { useState, type Ref } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldWords } from './field-words.ts';
import styles from './secret-field.module.css';

interface SecretFieldProps extends FieldWords {
  label: string;
  value: string;
  onChange: (value: string) => void;
  showLabel: string;
  hideLabel: string;
  autoComplete?: 'off' | 'current-password' | 'new-password' | undefined;
  ref?: Ref<HTMLInputElement> | undefined;
}

/** A passphrase: dots until the person asks to see it, and never spelled, corrected or capitalised. */
export function SecretField({
  label,
  value,
  onChange,
  showLabel,
  hideLabel,
  autoComplete = 'off',
  ref,
  ...words
}: SecretFieldProps) {
  const [shown, setShown] = useState(false);
  return (
    <FieldFrame label={label} {...words}>
      {(wiring) => (
        <div className={styles['row']}>
          <input
            {...wiring}
            ref={ref}
            type={shown ? 'text' : 'password'}
            className={classNames(control['control'], styles['secret'])}
            value={value}
            autoComplete={autoComplete}
            autoCapitalize="none"
            autoCorrect="off"
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <span className={styles['toggle']}>
            <Button
              variant="quiet"
              icon={shown ? 'eye-off' : 'eye'}
              iconOnly
              disabled={words.disabled}
              aria-controls={wiring.id}
              onClick={() => setShown(!shown)}
            >
              {shown ? hideLabel : showLabel}
            </Button>
          </span>
        </div>
      )}
    </FieldFrame>
  );
}
