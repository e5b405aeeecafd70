import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useTranslations } from 'use-intl';
import { rulesBehind } from '#src/domain/due-work.ts';
import type { ProgrammeValues } from '#src/domain/programme.ts';
import { RecordFormPage } from '#src/screens/parts/record-form-page.tsx';
import { useRecordForm } from '#src/screens/parts/use-record-form.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { useAnnounce } from '#src/ui/announcement.tsx';
import { Button } from '#src/ui/button.tsx';
import { MultiChoiceGroup } from '#src/ui/multi-choice-group.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import {
  chosenAtFirst,
  closingFormFields,
  notDoneOf,
  type ClosingFields,
  type OpenGroup,
} from './closing-fields.ts';
import { useWhenDue } from './use-when-due.ts';

interface ClosingFormProps {
  readonly client: string;
  readonly reference: string;
  readonly group: OpenGroup;
  /** Key of the item from which one came; null where a draft is taken up. */
  readonly tapped: string | null;
  readonly programme: ProgrammeValues;
}

/** Closes open work by saying why it was not done: one item, or several of a kind for one reason. */
export function ClosingForm({ client, reference, group, tapped, programme }: ClosingFormProps) {
  const t = useTranslations('clientDue');
  const words = useWorkWords();
  const whenDue = useWhenDue();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { work, items } = group;
  const form = useRecordForm<ClosingFields>({
    about: { form: 'notDone', record: null, client, parents: [] },
    schemas: closingFormFields,
    initial: () => ({
      work,
      chosen: chosenAtFirst({ work, chosen: [], reason: '' }, work, tapped),
      reason: '',
    }),
  });
  const [keys, setKeys] = useState(() => chosenAtFirst(form.fields, work, tapped));
  const [only] = items;
  const chosen = items.length === 1 ? items : items.filter(({ key }) => keys.includes(key));
  const { reason } = form.fields;
  const back = `/people/${client}/due`;
  // While it is being saved, what it was about goes from the list.
  const showsGaps = form.submitted && !form.saving;

  const choose = (chosenKeys: string[]): void => {
    setKeys(chosenKeys);
    form.change({ work, chosen: chosenKeys });
  };
  const save = async (): Promise<void> => {
    const complete = chosen.length > 0 && reason.trim() !== '';
    const saved = await form.save(
      complete
        ? notDoneOf(client, chosen, reason).map((body) => ({
            kind: 'notDone',
            record: null,
            parents: [],
            body,
            reason: null,
            amendsFinal: false,
          }))
        : null,
    );
    if (!saved) return;
    announce(t('closed', { count: saved.length }));
    await navigate(back, { replace: true });
  };

  return (
    <RecordFormPage
      title={t('closeTitle')}
      back={back}
      lead={
        <>
          <bdi>{reference}</bdi>, {items.length === 1 ? words.name(work) : words.names(work)}
        </>
      }
      form={form}
      onSubmit={() => void save()}
      saveLabel={t('close', { count: chosen.length })}
    >
      {items.length === 1 && only ? (
        <Section>
          <p>
            <strong>{whenDue(only.due)}</strong>
            <br />
            {words.causes(only.due.because)} <Why rules={rulesBehind(only.due)} about={words.name(work)} />
          </p>
        </Section>
      ) : (
        <Section>
          <MultiChoiceGroup
            legend={t('which')}
            aside={
              <Button
                size="s"
                variant="quiet"
                onClick={() => {
                  choose(chosen.length === items.length ? [] : items.map(({ key }) => key));
                }}
              >
                {chosen.length === items.length ? t('chooseNone') : t('chooseAll', { count: items.length })}
              </Button>
            }
            values={chosen.map(({ key }) => key)}
            choices={items.map(({ key, due }) => ({
              value: key,
              label: whenDue(due),
              hint: words.causes(due.because),
            }))}
            onChange={choose}
            error={showsGaps && chosen.length === 0 ? t('noneChosen') : undefined}
          />
        </Section>
      )}
      <Section>
        <TextField
          label={t('reason')}
          hint={t('reasonHint')}
          multiline
          required
          value={reason}
          onChange={(typed) => {
            form.change({ work, chosen: chosen.map(({ key }) => key), reason: typed });
          }}
          error={showsGaps && reason.trim() === '' ? t('reasonMissing') : undefined}
        />
        <Notice tone="info">
          {t('stays')}{' '}
          {t(`after.${work}`, {
            days: work === 'riskScreen' ? programme.riskScreenDays : programme.holdingReviewDays,
          })}
        </Notice>
      </Section>
    </RecordFormPage>
  );
}
