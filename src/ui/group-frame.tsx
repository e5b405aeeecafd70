import { useId, type ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { FieldError } from './field-error.tsx';
import { describedBy, type FieldWords } from './field-words.ts';
import styles from './group-frame.module.css';

export type ChoiceLayout = 'row' | 'column' | 'grid';

interface GroupFrameProps extends FieldWords {
  legend: string;
  layout: ChoiceLayout;
  /** A single answer is asked for, as opposed to any number of them. */
  single?: boolean | undefined;
  /** Stands after the answers, such as the control that takes an answer back. */
  footer?: ReactNode;
  children: (name: string) => ReactNode;
}

/** Question above, answers as tiles, hint between, error below: the frame of every choice. */
export function GroupFrame({ legend, layout, single = false, footer, children, ...words }: GroupFrameProps) {
  const ownId = useId();
  const id = words.id ?? ownId;
  return (
    <fieldset
      id={id}
      className={styles['group']}
      role={single ? 'radiogroup' : undefined}
      disabled={words.disabled}
      // A plain group may not carry these two; a group of radios may.
      aria-required={(single && words.required) || undefined}
      aria-invalid={single && words.error ? true : undefined}
      aria-describedby={describedBy(id, words)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) words.onBlur?.();
      }}
    >
      <legend className={styles['legend']}>
        {legend}
        {words.marker && (
          <>
            {' '}
            <span className={styles['marker']}>{words.marker}</span>
          </>
        )}
      </legend>
      {words.aside != null && <div className={styles['aside']}>{words.aside}</div>}
      <div className={styles['body']}>
        {words.hint != null && (
          <div id={`${id}-hint`} className={styles['hint']}>
            {words.hint}
          </div>
        )}
        <div className={classNames(styles['choices'], styles[layout])}>{children(words.name ?? id)}</div>
        {footer != null && <div className={styles['footer']}>{footer}</div>}
        {words.error && <FieldError id={`${id}-error`}>{words.error}</FieldError>}
      </div>
    </fieldset>
  );
}
