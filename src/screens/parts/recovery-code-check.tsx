import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { recoveryCodeGroups } from '#src/crypto/recovery-code.ts';
import { TypedBackGroups } from '#src/ui/typed-back-groups.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';

interface RecoveryCodeCheckProps {
  readonly code: string;
  /** Numbers of the groups that are asked for, from 1; see `chooseGroups`. */
  readonly asked: readonly number[];
  readonly onRight: () => void;
  /** The buttons; one of them submits. */
  readonly children: ReactNode;
}

/** Lets go on only who can type parts of the code from their paper. */
export function RecoveryCodeCheck({ code, asked, onRight, children }: RecoveryCodeCheckProps) {
  const t = useTranslations('secrets.recoveryCode');
  const { form, focusInvalid } = useInvalidFocus();
  const [typed, setTyped] = useState<Readonly<Record<number, string>>>({});
  const [wrong, setWrong] = useState<readonly number[]>([]);
  const groups = recoveryCodeGroups(code);

  function check(): void {
    const notMatching = asked.filter((number) => !isGroup(typed[number] ?? '', groups[number - 1] ?? ''));
    setWrong(notMatching);
    if (notMatching.length === 0) onRight();
    else focusInvalid();
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <TypedBackGroups
        asked={asked.map((number) => ({
          number,
          label: t('group', { number }),
          value: typed[number] ?? '',
          error: wrong.includes(number) ? t('wrongGroup', { number }) : undefined,
        }))}
        onChange={(number, value) => setTyped((before) => ({ ...before, [number]: value }))}
      />
      {children}
    </form>
  );
}

function isGroup(typed: string, group: string): boolean {
  return group !== '' && typed.replaceAll(/[^0-9A-Za-z]/gu, '').toUpperCase() === group.toUpperCase();
}
