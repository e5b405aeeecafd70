import { useId, type ReactNode } from 'react';
import { FieldError } from './field-error.tsx';
import styles from './field-frame.module.css';
import { describedBy, type FieldWords } from './field-words.ts';
import { VisuallyHidden } from './visually-hidden.tsx';

/** What the control inside has to carry so that label, hint and error belong to it. */
export interface ControlWiring {
  id: string;
  name: string | undefined;
  disabled: boolean | undefined;
  onBlur: (() => void) | undefined;
  'aria-required': true | undefined;
  'aria-invalid': true | undefined;
  'aria-describedby': string | undefined;
}

interface FieldFrameProps extends FieldWords {
  label: string;
  labelHidden?: boolean | undefined;
  children: (wiring: ControlWiring) => ReactNode;
}

/** Label above, control, hint between, error below: the frame of every single-value field. */
export function FieldFrame({ label, labelHidden = false, children, ...words }: FieldFrameProps) {
  const ownId = useId();
  const id = words.id ?? ownId;
  return (
    <div className={styles['field']}>
      <div className={styles['head']}>
        <label htmlFor={id} className={styles['label']}>
          {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
          {words.marker && (
            <>
              {' '}
              <span className={styles['marker']}>{words.marker}</span>
            </>
          )}
        </label>
        {words.aside}
      </div>
      {words.hint != null && (
        <div id={`${id}-hint`} className={styles['hint']}>
          {words.hint}
        </div>
      )}
      {children({
        id,
        name: words.name,
        disabled: words.disabled,
        onBlur: words.onBlur,
        'aria-required': words.required || undefined,
        'aria-invalid': words.error ? true : undefined,
        'aria-describedby': describedBy(id, words),
      })}
      {words.error && <FieldError id={`${id}-error`}>{words.error}</FieldError>}
    </div>
  );
}
