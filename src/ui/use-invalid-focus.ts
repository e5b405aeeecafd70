import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { focusFirstInvalid } from './focus-first-invalid.ts';

/**
 * For a form that marks what needs mending when it is submitted: put `form` on it, and call `focusInvalid` together with
 * setting the errors. The first marked answer gets the focus once the marks are drawn.
 */
export function useInvalidFocus(): {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly focusInvalid: () => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    if (times > 0 && form.current) focusFirstInvalid(form.current);
  }, [times]);
  const focusInvalid = useCallback(() => setTimes((before) => before + 1), []);
  return { form, focusInvalid };
}
