import { useTranslations } from 'use-intl';
import { hiddenLockChoices, idleLockChoices, type Settings } from '#src/domain/settings.ts';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { saveSettings } from '#src/vault/save-settings.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import { useSaving } from './use-saving.ts';

const questions = [
  { field: 'idleLockMinutes', words: 'idle', choices: idleLockChoices },
  { field: 'hiddenLockMinutes', words: 'hidden', choices: hiddenLockChoices },
] as const satisfies readonly { field: keyof Settings; words: string; choices: readonly number[] }[];

/** When the vault locks by itself. */
export function LockingSection() {
  const t = useTranslations('settings');
  const vault = useVault();
  const { problem, save } = useSaving();
  useCaseload();
  return (
    <Section heading={t('locking.heading')} card>
      {questions.map(({ field, words, choices }) => (
        <ChoiceGroup
          key={field}
          legend={t(`locking.${words}`)}
          layout="row"
          value={String(vault.settings[field])}
          disabled={vault.readOnly}
          choices={choices.map((minutes) => ({
            value: String(minutes),
            label: t('locking.minutes', { minutes }),
          }))}
          onChange={(minutes) => void save(() => saveSettings(vault, { [field]: Number(minutes) }))}
        />
      ))}
      {problem !== null && (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      )}
      <p>{t('locking.explain')}</p>
    </Section>
  );
}
