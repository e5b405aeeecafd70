import { useId } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './copy-text.module.css';

interface CopyTextProps {
  label: string;
  /** The text in groups that can be read aloud or typed one by one. */
  groups: readonly string[];
  /** Shows the place of each group, where one may be asked for by its number. */
  numbered?: boolean | undefined;
  /** Groups are whole words, which take more room than those of a code. */
  roomy?: boolean | undefined;
  /** Offers copying; left out where the clipboard is no place for the text. */
  copy?: { label: string; onCopy: () => void } | undefined;
}

/** A text to be written down, printed or copied exactly, such as a code. */
export function CopyText({ label, groups, numbered = false, roomy = false, copy }: CopyTextProps) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={styles['label']}>
        {label}
      </div>
      <p
        className={classNames(styles['text'], numbered && styles['numbered'], roomy && styles['roomy'])}
        translate="no"
      >
        {groups.map((group, index) => (
          // Groups may repeat; their place is their identity. The blank keeps them apart when copied by hand.
          <span key={index} className={styles['group']}>
            {group}{' '}
          </span>
        ))}
      </p>
      {copy && (
        <Button variant="quiet" size="s" icon="copy" onClick={copy.onCopy}>
          {copy.label}
        </Button>
      )}
    </div>
  );
}
