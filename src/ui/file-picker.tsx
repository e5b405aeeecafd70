import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import { FieldError } from './field-error.tsx';
import styles from './file-picker.module.css';

interface FilePickerProps {
  label: string;
  buttonLabel: string;
  /** Said beside the button, where files can be dropped. */
  dropLabel: string;
  /** As in the `accept` attribute; a help to the person, no check. */
  accept?: string | undefined;
  onFile: (file: File) => void;
  /** The file taken last. */
  fileName?: string | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  disabled?: boolean | undefined;
}

/** Takes one file, by the platform's own chooser or by dropping it. What is in it is for the caller to judge. */
export function FilePicker({
  label,
  buttonLabel,
  dropLabel,
  accept,
  onFile,
  fileName,
  hint,
  error,
  disabled = false,
}: FilePickerProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file && !disabled) onFile(file);
  }

  return (
    <div role="group" aria-labelledby={`${id}-label`}>
      <div id={`${id}-label`} className={styles['label']}>
        {label}
      </div>
      {hint != null && <div className={styles['hint']}>{hint}</div>}
      <div
        className={classNames(styles['area'], over && styles['over'])}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          disabled={disabled}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            // Emptied, so that choosing the same file again is an event too.
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <Button
          icon="upload"
          disabled={disabled}
          aria-describedby={error ? `${id}-error` : undefined}
          onClick={() => input.current?.click()}
        >
          {buttonLabel}
        </Button>
        {fileName === undefined && <span className={styles['drop']}>{dropLabel}</span>}
        <span className={styles['file']} role="status">
          {fileName}
        </span>
      </div>
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
