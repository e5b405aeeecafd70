import styles from './typed-back-groups.module.css';
import { TextField } from './text-field.tsx';

/** One group of a code that is asked for. */
export interface AskedGroup {
  /** Place in the code, from 1. */
  number: number;
  label: string;
  value: string;
  error?: string | undefined;
}

interface TypedBackGroupsProps {
  asked: readonly AskedGroup[];
  onChange: (number: number, value: string) => void;
}

/** Asks for parts of a code, to make sure that it is on paper. */
export function TypedBackGroups({ asked, onChange }: TypedBackGroupsProps) {
  return (
    <div className={styles['groups']}>
      {asked.map(({ number, label, value, error }) => (
        <TextField
          key={number}
          label={label}
          value={value}
          error={error}
          required
          autoCapitalize="characters"
          maxLength={12}
          onChange={(typed) => onChange(number, typed)}
        />
      ))}
    </div>
  );
}
