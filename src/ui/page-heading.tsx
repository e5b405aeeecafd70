import { useEffect, useRef } from 'react';

/**
 * The h1 of a view. Takes the focus when the view appears, so that a screen reader says where one is and Tab goes on
 * from there; unless something in the view already has it.
 */
export function PageHeading({ children, focus }: { children: string; focus: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const element = heading.current;
    const main = element?.closest('main');
    const active = document.activeElement;
    const taken = active !== main && main?.contains(active);
    if (focus && !taken) element?.focus({ preventScroll: true });
  }, [focus]);

  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
