import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Session } from '#src/app/session/session.ts';
import { updates } from '#src/app/start/updates.ts';
import { Button } from '#src/ui/button.tsx';
import { StatusStrip } from '#src/ui/status-strip.tsx';

const form = /\/(?:new|edit|call|amend)$/u;

/** Says that a new version is ready, wherever no form is being filled in. It starts only when somebody says so. */
export function UpdateNotice({ session }: { readonly session: Session }) {
  const t = useTranslations('shell.update');
  const { pathname } = useLocation();
  const [waits, setWaits] = useState(updates.waits());
  useEffect(
    () =>
      updates.subscribe(() => {
        setWaits(updates.waits());
      }),
    [],
  );
  if (!waits || form.test(pathname)) return null;
  return (
    <StatusStrip
      action={
        <Button size="s" onClick={() => void session.putAway().then(updates.apply)}>
          {t('apply')}
        </Button>
      }
    >
      {`${t('ready')} ${t('explain')}`}
    </StatusStrip>
  );
}
