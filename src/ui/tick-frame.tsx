import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldError } from './field-error.tsx';
import type { ControlWiring } from './field-frame.tsx';
import { describedBy, type FieldWords } from './field-words.ts';
import styles from './tick-frame.module.css';

interface TickFrameProps extends Omit<FieldWords, 'aside'> {
  label: string;
  /** Words at the start, control at the end. */
  spread?: boolean | undefined;
  children: (wiring: ControlWiring) => ReactNode;
}

/** Control beside its words in one row that can be hit anywhere: the frame of check box and switch. */
export function TickFrame({ label, spread = false, children, ...words }: TickFrameProps) {
  const ownId = useId();
  const id = words.id ?? ownId;
  return (
    <div>
      <label htmlFor={id} className={classNames(styles['row'], spread && styles['spread'])}>
        {children({
          id,
          name: words.name,
          disabled: words.disabled,
          onBlur: words.onBlur,
          'aria-required': words.required || undefined,
          'aria-invalid': words.error ? true : undefined,
          'aria-describedby': describedBy(id, words),
        })}
        <span>
          {label}
          {words.marker && (
            <>
              {' '}
              <span className={styles['marker']}>{words.marker}</span>
            </>
          )}
        </span>
      </label>
      {words.hint != null && (
        <div id={`${id}-hint`} className={classNames(styles['hint'], !spread && styles['indented'])}>
          {words.hint}
        </div>
      )}
      {words.error && <FieldError id={`${id}-error`}>{words.error}</FieldError>}
    </div>
  );
}
