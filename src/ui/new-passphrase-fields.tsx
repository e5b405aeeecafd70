import { useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { CopyText } from './copy-text.tsx';
import { Meter } from './meter.tsx';
import styles from './new-passphrase-fields.module.css';
import { SecretField } from './secret-field.tsx';

/** How strong what is typed is. */
export interface Strength {
  /** From 0 to 4. */
  level: number;
  /** Whether it is enough. */
  enough: boolean;
  words: string;
}

export interface NewPassphraseWords {
  label: string;
  hint: string;
  repeat: string;
  show: string;
  hide: string;
  strength: string;
  suggest: string;
  suggestAgain: string;
  suggesting: string;
  suggested: string;
  suggestedHint: string;
  use: string;
  used: string;
  notSuggested: string;
}

interface NewPassphraseFieldsProps {
  words: NewPassphraseWords;
  passphrase: string;
  repeated: string;
  onChange: (typed: { passphrase: string; repeated: string }) => void;
  /** Asked at every change; must stay the same function while it answers the same. */
  estimate: (passphrase: string) => Promise<Strength>;
  /** Makes one up: words with blanks between. */
  suggest: () => Promise<string>;
  passphraseError?: string | undefined;
  repeatedError?: string | undefined;
  disabled?: boolean | undefined;
}

/** Asks for a new passphrase twice, says how strong it is while it is typed, and makes one up on request. */
export function NewPassphraseFields({
  words,
  passphrase,
  repeated,
  onChange,
  estimate,
  suggest,
  passphraseError,
  repeatedError,
  disabled,
}: NewPassphraseFieldsProps) {
  const [suggested, setSuggested] = useState<string | null>(null);
  const [suggesting, setSuggesting] = useState<'idle' | 'busy' | 'failed'>('idle');

  async function makeOneUp(): Promise<void> {
    setSuggesting('busy');
    try {
      setSuggested(await suggest());
      setSuggesting('idle');
    } catch {
      setSuggesting('failed');
    }
  }

  const common = {
    showLabel: words.show,
    hideLabel: words.hide,
    autoComplete: 'new-password',
    disabled,
  } as const;
  return (
    <div className={styles['fields']}>
      <div className={styles['typed']}>
        <SecretField
          {...common}
          label={words.label}
          hint={words.hint}
          value={passphrase}
          required
          error={passphraseError}
          onChange={(typed) => onChange({ passphrase: typed, repeated })}
        />
        <StrengthMeter label={words.strength} passphrase={passphrase} estimate={estimate} />
      </div>
      <div className={styles['suggestion']}>
        <Button
          size="s"
          disabled={disabled}
          busy={suggesting === 'busy'}
          busyLabel={words.suggesting}
          onClick={() => void makeOneUp()}
        >
          {suggested === null ? words.suggest : words.suggestAgain}
        </Button>
        <div role="status" className={styles['shown']}>
          {suggesting === 'failed' && <p>{words.notSuggested}</p>}
          {suggested !== null && (
            <>
              <CopyText label={words.suggested} groups={suggested.split(' ')} numbered roomy />
              <p className={styles['hint']}>{words.suggestedHint}</p>
            </>
          )}
        </div>
        {suggested !== null && (
          <Button
            size="s"
            icon={passphrase === suggested && repeated === suggested ? 'check' : undefined}
            disabled={disabled}
            onClick={() => onChange({ passphrase: suggested, repeated: suggested })}
          >
            {passphrase === suggested && repeated === suggested ? words.used : words.use}
          </Button>
        )}
      </div>
      <SecretField
        {...common}
        label={words.repeat}
        value={repeated}
        required
        error={repeatedError}
        onChange={(typed) => onChange({ passphrase, repeated: typed })}
      />
    </div>
  );
}

function StrengthMeter({
  label,
  passphrase,
  estimate,
}: {
  label: string;
  passphrase: string;
  estimate: (passphrase: string) => Promise<Strength>;
}) {
  const [strength, setStrength] = useState<Strength | null>(null);

  useEffect(() => {
    if (passphrase === '') return;
    let overtaken = false;
    estimate(passphrase).then(
      (estimated) => {
        if (!overtaken) setStrength(estimated);
      },
      // Without an estimate there is no bar; whoever takes the passphrase estimates it again and says so.
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [passphrase, estimate]);

  if (passphrase === '' || !strength) return null;
  return (
    <Meter
      label={label}
      value={(strength.level + 1) / 5}
      valueText={strength.words}
      tone={strength.enough ? 'good' : strength.level > 1 ? 'caution' : 'danger'}
      live
    />
  );
}
