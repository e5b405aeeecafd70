import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { yesNoUnknown } from '#src/domain/field-values.ts';
import type { FactorAnswer, RiskFactor } from '#src/domain/risk-screen.ts';
import { Button } from '#src/ui/button.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import styles from './factor-row.module.css';

interface FactorRowProps {
  readonly factor: RiskFactor;
  readonly value: FactorAnswer;
  readonly onChange: (value: FactorAnswer) => void;
  /** How the answer stands to what was known before, in a few words. */
  readonly known: string | null;
}

/** One factor in one row: three answers under the thumb, and a note that opens when it is wanted (RS-1). */
export function FactorRow({ factor, value, onChange, known }: FactorRowProps) {
  const t = useTranslations('riskScreen');
  const terms = useTranslations('terms');
  const id = useId();
  const note = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [open, setOpen] = useState(value.note !== '');
  const [asked, setAsked] = useState(0);
  const shown = open || value.note !== '';

  useEffect(() => {
    // Opened by the button, the note is what she wants to write now.
    if (asked > 0) note.current?.focus();
  }, [asked]);

  return (
    <li className={styles['row']}>
      <div className={styles['question']}>
        <span id={`${id}-question`}>{terms(`riskFactorQuestion.${factor}`)}</span>
        {known !== null && (
          <span id={`${id}-known`} className={styles['known']}>
            {known}
          </span>
        )}
      </div>
      <div
        role="radiogroup"
        className={styles['answers']}
        aria-labelledby={`${id}-question`}
        aria-describedby={known === null ? undefined : `${id}-known`}
      >
        {yesNoUnknown.options.map((answer) => (
          <label key={answer} className={styles['answer']}>
            <input
              type="radio"
              className={styles['mark']}
              name={id}
              value={answer}
              checked={value.answer === answer}
              onChange={() => {
                onChange({ ...value, answer });
              }}
            />
            {terms(`yesNoUnknown.${answer}`)}
          </label>
        ))}
      </div>
      <Button
        variant="quiet"
        icon="edit"
        iconOnly
        aria-expanded={shown}
        onClick={() => {
          // What was written never goes out of sight.
          if (open && value.note === '') setOpen(false);
          else {
            setOpen(true);
            setAsked(asked + 1);
          }
        }}
      >
        {t('noteOn', { factor: terms(`riskFactor.${factor}`) })}
      </Button>
      {shown && (
        <div className={styles['note']}>
          <TextField
            ref={note}
            label={t('noteOn', { factor: terms(`riskFactor.${factor}`) })}
            multiline
            rows={2}
            value={value.note}
            onChange={(text) => {
              // So that the field stays when the last letter is deleted.
              setOpen(true);
              onChange({ ...value, note: text });
            }}
          />
        </div>
      )}
    </li>
  );
}
