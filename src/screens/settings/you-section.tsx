import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Practitioner } from '#src/domain/practitioner.ts';
import { RoleChoice } from '#src/screens/parts/role-choice.tsx';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { useInvalidFocus } from '#src/ui/use-invalid-focus.ts';
import { bodyOf } from '#src/vault/caseload.ts';
import { savePractitioner } from '#src/vault/save-practitioner.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import { useSaving } from './use-saving.ts';

/** Name and role, as they go with what is sent. */
export function YouSection() {
  const t = useTranslations('settings');
  const vault = useVault();
  const history = useCaseload().only('practitioner');
  const saved = history ? bodyOf(history) : null;
  const { problem, save } = useSaving();
  const { form, focusInvalid } = useInvalidFocus();
  const [changed, setChanged] = useState<Partial<Pick<Practitioner, 'name' | 'role'>>>({});
  const [nameMissing, setNameMissing] = useState(false);
  const name = changed.name ?? saved?.name ?? '';
  const role = changed.role ?? saved?.role ?? null;
  const unchanged = name === saved?.name && role === saved.role;

  function submit(): void {
    const missing = name.trim() === '';
    setNameMissing(missing);
    if (missing) {
      focusInvalid();
      return;
    }
    void save(async () => {
      await savePractitioner(vault, { name, ...(role && { role }) });
      setChanged({});
    });
  }

  return (
    <Section heading={t('you.heading')} card>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('you.name')}
          hint={t('you.nameHint')}
          value={name}
          required
          // Not "name": the browser would keep what is typed for its own suggestions, in the open.
          autoComplete="off"
          autoCapitalize="words"
          disabled={vault.readOnly}
          error={nameMissing ? t('you.nameMissing') : undefined}
          onChange={(typed) => setChanged((before) => ({ ...before, name: typed }))}
        />
        <RoleChoice
          legend={t('you.role')}
          value={role}
          disabled={vault.readOnly}
          onChange={(chosen) => setChanged((before) => ({ ...before, role: chosen }))}
        />
        {problem !== null && (
          <Notice tone="danger" role="alert">
            {problem}
          </Notice>
        )}
        <Button type="submit" variant="primary" disabled={vault.readOnly || unchanged}>
          {t('you.save')}
        </Button>
      </form>
    </Section>
  );
}
