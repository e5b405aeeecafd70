import { useRef } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import styles from './search-field.module.css';

interface SearchFieldProps {
  label: string;
  /** The magnifier says it to the eye; the label stays for screen readers. */
  labelHidden?: boolean | undefined;
  value: string;
  onChange: (value: string) => void;
  clearLabel: string;
  hint?: string | undefined;
}

/** Narrows a list while one types. Escape and the cross empty it. */
export function SearchField({
  label,
  labelHidden = true,
  value,
  onChange,
  clearLabel,
  hint,
}: SearchFieldProps) {
  const input = useRef<HTMLInputElement>(null);

  function clear() {
    onChange('');
    input.current?.focus();
  }

  return (
    <FieldFrame label={label} labelHidden={labelHidden} hint={hint}>
      {(wiring) => (
        <div className={styles['row']}>
          <span className={styles['sign']}>
            <Icon name="search" />
          </span>
          <input
            {...wiring}
            ref={input}
            type="search"
            className={classNames(control['control'], styles['search'])}
            value={value}
            placeholder={labelHidden ? label : undefined}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="search"
            onChange={(event) => onChange(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && value !== '') {
                event.stopPropagation();
                event.preventDefault();
                clear();
              }
            }}
          />
          {value !== '' && (
            <span className={styles['clear']}>
              <Button variant="quiet" icon="cross" iconOnly onClick={clear}>
                {clearLabel}
              </Button>
            </span>
          )}
        </div>
      )}
    </FieldFrame>
  );
}
