import type { ReactNode } from 'react';

/** What every field may say and carry, whatever it asks for. */
export interface FieldWords {
  hint?: ReactNode;
  /** Present means invalid; says what is wrong and how to mend it. */
  error?: string | undefined;
  required?: boolean | undefined;
  /** A small word after the label, such as "optional". */
  marker?: string | undefined;
  /** A quiet control beside the label, such as the one that opens a reason. Kept out of the field's name. */
  aside?: ReactNode;
  id?: string | undefined;
  name?: string | undefined;
  disabled?: boolean | undefined;
  onBlur?: (() => void) | undefined;
}

/** The ids under which the hint and the error of a field are found; undefined where there is nothing to describe. */
export function describedBy(id: string, words: Pick<FieldWords, 'hint' | 'error'>): string | undefined {
  const parts = [words.hint != null && `${id}-hint`, words.error && `${id}-error`].filter(Boolean);
  return parts.join(' ') || undefined;
}
