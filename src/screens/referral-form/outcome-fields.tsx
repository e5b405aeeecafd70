import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { referralOutcomes, type ReferralOutcome } from '#src/domain/referral.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Button, buttonClassName } from '#src/ui/button.tsx';
import { ChoiceGroup } from '#src/ui/choice-group.tsx';
import { DateField } from '#src/ui/date-field.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Section } from '#src/ui/section.tsx';
import { TextField } from '#src/ui/text-field.tsx';
import { bodyOf } from '#src/vault/caseload.ts';
import { useCaseload, useVault } from '#src/vault/use-vault.tsx';
import {
  acceptedAgainstRule,
  needsReason,
  referrerIsTold,
  triageAdvice,
  type ReferralFields,
  type ReferralGaps,
} from './referral-fields.ts';
import { ReferrerToldFields } from './referrer-told-fields.tsx';

interface OutcomeFieldsProps {
  readonly fields: ReferralFields;
  readonly change: (fields: Partial<ReferralFields>) => void;
  readonly onOutcome: (outcome: ReferralOutcome) => void;
  readonly gaps: ReferralGaps;
  /** The client that he became. */
  readonly client: string | null;
  readonly saving: boolean;
  readonly onMakeClient: () => void;
}

/** How triage ended, with day and reason, and what follows from it (CL-6). */
export function OutcomeFields({
  fields,
  change,
  onOutcome,
  gaps,
  client,
  saving,
  onMakeClient,
}: OutcomeFieldsProps) {
  const t = useTranslations('referralForm');
  const terms = useTranslations('terms');
  const { outcome } = fields;
  const advice = triageAdvice(fields);
  const against = acceptedAgainstRule(fields);
  return (
    <Section heading={t('outcome')}>
      <ChoiceGroup
        legend={t('outcomeQuestion')}
        hint={t(`advice.${advice}`)}
        aside={<Why rules={['CL-6', 'P2']} />}
        layout="grid"
        value={outcome}
        choices={referralOutcomes.map((value) => ({
          value,
          label: terms(`referralOutcome.${value}`),
          hint: t(`outcomeHint.${value}`),
        }))}
        onChange={onOutcome}
      />
      {against && (
        <Notice tone="caution" role="status" title={t('against.title')}>
          {t(`against.${advice}`)}
        </Notice>
      )}
      {outcome !== 'open' && (
        <>
          <DateField
            label={t('decidedOn')}
            required
            value={fields.decidedOn}
            onChange={(decidedOn) => change({ decidedOn })}
            error={gaps.decidedOn ? t('dayMissing') : undefined}
          />
          <TextField
            label={against ? t('reasonAgainst') : t('reason')}
            marker={needsReason(fields) ? undefined : t('optional')}
            multiline
            required={needsReason(fields)}
            value={fields.reason}
            onChange={(reason) => change({ reason })}
            error={gaps.reason ? t('reasonMissing') : undefined}
          />
        </>
      )}
      {referrerIsTold(outcome) && <ReferrerToldFields fields={fields} change={change} />}
      {outcome === 'postponed' && (
        <DateField
          label={t('lookAgainOn')}
          hint={t('lookAgainHint')}
          value={fields.lookAgainOn}
          onChange={(lookAgainOn) => change({ lookAgainOn })}
        />
      )}
      {outcome === 'accepted' &&
        (client === null ? (
          <BecomesClient saving={saving} onMakeClient={onMakeClient} />
        ) : (
          <IsClient client={client} />
        ))}
    </Section>
  );
}

function BecomesClient({ saving, onMakeClient }: Pick<OutcomeFieldsProps, 'saving' | 'onMakeClient'>) {
  const t = useTranslations('referralForm');
  const { readOnly } = useVault();
  return (
    <Notice
      actions={
        <Button onClick={onMakeClient} disabled={readOnly || saving}>
          {t('makeClient')}
        </Button>
      }
    >
      {t('makeClientExplain')}
    </Notice>
  );
}

function IsClient({ client }: { readonly client: string }) {
  const t = useTranslations('referralForm');
  const history = useCaseload().find('client', client);
  if (!history) return null;
  return (
    <Notice
      tone="good"
      actions={
        <Link to={`/people/${client}`} className={buttonClassName({})}>
          {t('toClient')}
        </Link>
      }
    >
      {t('isClient', { reference: bodyOf(history).reference })}
    </Notice>
  );
}
