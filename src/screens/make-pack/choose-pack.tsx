import { useTranslations } from 'use-intl';
import type { SupervisionView } from '#src/exchange/supervision-view.ts';
import { CheckInFacts } from '#src/screens/parts/check-in-facts.tsx';
import { Button } from '#src/ui/button.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { Section } from '#src/ui/section.tsx';
import { SwitchField } from '#src/ui/switch-field.tsx';
import styles from './choose-pack.module.css';

/** What the form chooses. */
export interface PackChoice {
  readonly clients: readonly string[];
  /** Civil days, both included. */
  readonly from: string;
  readonly to: string;
  readonly pseudonyms: boolean;
}

interface ChoosePackProps {
  readonly choice: PackChoice;
  readonly onChange: (choice: PackChoice) => void;
  readonly clients: readonly { readonly value: string; readonly label: string }[];
  /** What would leave with this choice, redacted as it will be. */
  readonly view: SupervisionView;
}

/** Whose and which days, with or without pseudonyms, and a preview of exactly what leaves. */
export function ChoosePack({ choice, onChange, clients, view }: ChoosePackProps) {
  const t = useTranslations('makePack');
  const backwards = choice.from > choice.to;
  const allChosen = choice.clients.length === clients.length;
  return (
    <>
      <Section>
        <MultiChoiceGroup
          legend={t('clients')}
          layout="grid"
          values={choice.clients}
          choices={clients}
          onChange={(chosen) => {
            onChange({ ...choice, clients: chosen });
          }}
        />
        <div>
          <Button
            variant="quiet"
            size="s"
            onClick={() => {
              onChange({ ...choice, clients: allChosen ? [] : clients.map(({ value }) => value) });
            }}
          >
            {allChosen ? t('none') : t('all')}
          </Button>
        </div>
      </Section>
      <Section heading={t('period')}>
        <div className={styles['pair']}>
          <DateField
            label={t('from')}
            value={choice.from}
            onChange={(from) => {
              if (from !== '') onChange({ ...choice, from });
            }}
            error={backwards ? t('periodWrong') : undefined}
          />
          <DateField
            label={t('to')}
            value={choice.to}
            onChange={(to) => {
              if (to !== '') onChange({ ...choice, to });
            }}
          />
        </div>
        <SwitchField
          label={t('pseudonyms')}
          hint={choice.pseudonyms ? t('pseudonymsHint') : t('pseudonymsOff')}
          checked={choice.pseudonyms}
          onChange={(pseudonyms) => {
            onChange({ ...choice, pseudonyms });
          }}
        />
      </Section>
      <Section heading={t('preview')}>
        <p className={styles['count']}>
          {t('previewCount', { clients: view.clients.length, checkIns: view.checkIns.length })}
        </p>
        <p className={styles['never']}>{t('neverIn')}</p>
        {view.checkIns.length > 0 && (
          <Disclosure summary={t('previewOpen')}>
            {view.clients.map((client) => (
              <Section key={client.id} heading={client.label} level={3}>
                {view.checkIns
                  .filter((checkIn) => checkIn.client === client.id)
                  .map((checkIn) => (
                    <CheckInFacts key={checkIn.id} checkIn={checkIn} />
                  ))}
              </Section>
            ))}
          </Disclosure>
        )}
      </Section>
    </>
  );
}
