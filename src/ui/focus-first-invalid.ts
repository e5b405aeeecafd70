/**
 * Brings a person who tried to go on to the first answer that needs mending.
 * @returns whether there was one
 */
export function focusFirstInvalid(root: ParentNode): boolean {
  const marked = root.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!marked) return false;
  const target = marked.matches('fieldset')
    ? marked.querySelector<HTMLElement>('input:not(:disabled)')
    : marked;
  target?.focus();
  return true;
}
