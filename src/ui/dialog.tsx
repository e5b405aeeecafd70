import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface DialogProps {
  open: boolean;
  /** Asked for by the cross, by Escape or by a press outside. */
  onClose: () => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  /** Names the cross; without it there is none. */
  closeLabel?: string | undefined;
  /** False where only an explicit answer may close it. Escape then stays an answer, a press outside does not. */
  dismissable?: boolean | undefined;
  role?: 'dialog' | 'alertdialog' | undefined;
}

/**
 * One matter that has to be dealt with before going on. Focus moves in, cannot leave, and goes back to where it was.
 * A sheet from below on phones, in reach of the thumb.
 */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  closeLabel,
  dismissable = true,
  role = 'dialog',
}: DialogProps) {
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      disablePointerDismissal={!dismissable}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['veil']} />
        <Base.Viewport className={styles['viewport']}>
          <Base.Popup className={styles['sheet']} role={role}>
            <Base.Title className={classNames(styles['title'], closeLabel !== undefined && styles['beside'])}>
              {title}
            </Base.Title>
            <div className={styles['body']}>
              {description != null && (
                <Base.Description className={styles['description']} render={<div />}>
                  {description}
                </Base.Description>
              )}
              {children}
            </div>
            {actions != null && <div className={styles['actions']}>{actions}</div>}
            {/* Last, so that the focus arrives at the first field or at the first answer and not here. */}
            {closeLabel !== undefined && (
              <Base.Close className={styles['close']}>
                <Icon name="cross" />
                <VisuallyHidden>{closeLabel}</VisuallyHidden>
              </Base.Close>
            )}
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
