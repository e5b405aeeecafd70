import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmDialogProps {
  open: boolean;
  /** The question. */
  title: string;
  /** What will happen, and what stays safe. */
  body?: ReactNode;
  /** The act itself ("Remove the draft"), never just "OK". */
  confirmLabel: string;
  cancelLabel: string;
  onConfirm: () => void;
  onCancel: () => void;
  /** Something is lost by going on. */
  danger?: boolean | undefined;
  busy?: boolean | undefined;
  busyLabel?: string | undefined;
}

/** Asks before an act that cannot be taken back. Escape is the same as the answer that changes nothing. */
export function ConfirmDialog({
  open,
  title,
  body,
  confirmLabel,
  cancelLabel,
  onConfirm,
  onCancel,
  danger = false,
  busy = false,
  busyLabel,
}: ConfirmDialogProps) {
  return (
    <Dialog
      open={open}
      // Work under way must be seen to its end; closing would hide how it went.
      onClose={busy ? () => undefined : onCancel}
      title={title}
      description={body}
      dismissable={false}
      role="alertdialog"
      actions={
        <>
          <Button disabled={busy} onClick={onCancel}>
            {cancelLabel}
          </Button>
          <Button
            variant={danger ? 'danger' : 'primary'}
            busy={busy}
            busyLabel={busyLabel}
            onClick={onConfirm}
          >
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}
