import type { ComponentProps, MouseEvent } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface ButtonLook {
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger' | undefined;
  size?: 's' | 'm' | 'l' | undefined;
  /** As wide as its container. */
  block?: boolean | undefined;
}

interface ButtonProps extends ButtonLook, Omit<ComponentProps<'button'>, 'className' | 'style'> {
  icon?: IconName | undefined;
  /** Shows the icon alone; the children stay as the accessible name. */
  iconOnly?: boolean | undefined;
  /** Work is under way: the button keeps the focus, takes no further press, and says `busyLabel`. */
  busy?: boolean | undefined;
  busyLabel?: string | undefined;
}

/** The look of a button, for a link that leads somewhere but should be as easy to hit. */
export function buttonClassName({
  variant = 'secondary',
  size = 'm',
  block = false,
}: ButtonLook = {}): string {
  return classNames(styles['button'], styles[variant], styles[size], block && styles['block']) ?? '';
}

/** A press that does something here and now. Never submits a form unless `type="submit"` says so. */
export function Button({
  variant,
  size,
  block,
  icon,
  iconOnly = false,
  busy = false,
  busyLabel,
  type = 'button',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) {
      // A second submit would otherwise still go through: aria-disabled stops nothing by itself.
      event.preventDefault();
      return;
    }
    onClick?.(event);
  }

  const words = busy && busyLabel ? busyLabel : children;
  return (
    <>
      <button
        {...rest}
        type={type}
        className={classNames(buttonClassName({ variant, size, block }), iconOnly && styles['iconOnly'])}
        aria-disabled={busy || undefined}
        data-busy={busy || undefined}
        onClick={press}
      >
        {busy ? <span className={styles['spinner']} aria-hidden="true" /> : icon && <Icon name={icon} />}
        {iconOnly ? (
          <VisuallyHidden>{words}</VisuallyHidden>
        ) : (
          <span className={styles['words']}>{words}</span>
        )}
      </button>
      {busyLabel !== undefined && <VisuallyHidden role="status">{busy ? busyLabel : ''}</VisuallyHidden>}
    </>
  );
}
