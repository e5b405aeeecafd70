import { useId } from 'react';
import { Button } from './button.tsx';
import { CopyText } from './copy-text.tsx';
import styles from './shown-once-code.module.css';

interface ShownOnceCodeProps {
  label: string;
  groups: readonly string[];
  printLabel: string;
  /** The only words on the paper beside the code; they tell nothing to who finds it. */
  printedLine: string;
}

/** A code to be written down or printed now, since it is not shown again. The paper holds the code and one line. */
export function ShownOnceCode({ label, groups, printLabel, printedLine }: ShownOnceCodeProps) {
  const id = useId();
  return (
    <div className={styles['code']}>
      <div className={styles['sheet']}>
        <CopyText label={label} groups={groups} numbered />
        <p id={id} className={styles['line']}>
          {printedLine}
        </p>
      </div>
      <Button icon="print" onClick={() => window.print()}>
        {printLabel}
      </Button>
    </div>
  );
}
