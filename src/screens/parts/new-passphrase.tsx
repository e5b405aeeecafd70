import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import {
  estimatePassphrase,
  leastPassphraseLevel,
  type NewPassphraseProblem,
  type TypedPassphrase,
} from '#src/crypto/passphrase-strength.ts';
import { suggestPassphrase } from '#src/crypto/suggested-passphrase.ts';
import { NewPassphraseFields } from '#src/ui/new-passphrase-fields.tsx';

interface NewPassphraseProps {
  readonly typed: TypedPassphrase;
  readonly onChange: (typed: TypedPassphrase) => void;
  /** What `newPassphraseProblem` found when the form was last submitted. */
  readonly problem: NewPassphraseProblem | null;
  /** The person's name, which somebody who knows them would try. */
  readonly known: string;
  readonly label?: string | undefined;
  readonly hint?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** Asks for a new passphrase, with its strength and with six random words on offer. */
export function NewPassphrase({
  typed,
  onChange,
  problem,
  known,
  label,
  hint,
  disabled,
}: NewPassphraseProps) {
  const t = useTranslations('secrets');
  const language = useLocale();
  const estimate = useCallback(
    async (passphrase: string) => {
      const { level, reason } = await estimatePassphrase(passphrase, [known]);
      return { level, enough: level >= leastPassphraseLevel, words: t(`newPassphrase.${reason}`) };
    },
    [known, t],
  );
  const suggest = useCallback(() => suggestPassphrase(language), [language]);
  return (
    <NewPassphraseFields
      {...typed}
      onChange={onChange}
      estimate={estimate}
      suggest={suggest}
      disabled={disabled}
      passphraseError={problem && problem !== 'differs' ? t(`newPassphrase.problem.${problem}`) : undefined}
      repeatedError={problem === 'differs' ? t('newPassphrase.problem.differs') : undefined}
      words={{
        label: label ?? t('newPassphrase.label'),
        hint: [hint, t('newPassphrase.hint')].filter(Boolean).join(' '),
        repeat: t('newPassphrase.repeat'),
        show: t('show'),
        hide: t('hide'),
        strength: t('newPassphrase.strength'),
        suggest: t('newPassphrase.suggest'),
        suggestAgain: t('newPassphrase.suggestAgain'),
        suggesting: t('newPassphrase.suggesting'),
        suggested: t('newPassphrase.suggested'),
        suggestedHint: t('newPassphrase.suggestedHint'),
        use: t('newPassphrase.use'),
        used: t('newPassphrase.used'),
        notSuggested: t('newPassphrase.problem.notLoaded'),
      }}
    />
  );
}
