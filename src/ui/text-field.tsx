import type { HTMLAttributes, HTMLInputAutoCompleteAttribute, Ref } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldWords } from './field-words.ts';
import styles from './text-field.module.css';

interface TextFieldProps extends FieldWords {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'tel' | 'email' | undefined;
  /** Several lines; grows with what is written where the browser can. */
  multiline?: boolean | undefined;
  /** Lines shown while there is little text. */
  rows?: number | undefined;
  inputMode?: HTMLAttributes<HTMLElement>['inputMode'];
  autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  autoCapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  maxLength?: number | undefined;
  /** Off unless asked for: a browser may send what is typed to a spelling service. */
  spellCheck?: boolean | undefined;
  readOnly?: boolean | undefined;
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
}

/** Free text, one line or several. Nothing is trimmed or changed on the way. */
export function TextField({
  label,
  value,
  onChange,
  type = 'text',
  multiline = false,
  rows = 3,
  inputMode,
  autoComplete = 'off',
  autoCapitalize,
  maxLength,
  spellCheck = false,
  readOnly,
  ref,
  ...words
}: TextFieldProps) {
  const typing = { value, inputMode, autoComplete, autoCapitalize, maxLength, spellCheck, readOnly, ref };
  return (
    <FieldFrame label={label} {...words}>
      {(wiring) =>
        multiline ? (
          <textarea
            {...wiring}
            {...typing}
            rows={rows}
            className={classNames(control['control'], styles['lines'])}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <input
            {...wiring}
            {...typing}
            type={type}
            className={control['control']}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </FieldFrame>
  );
}
