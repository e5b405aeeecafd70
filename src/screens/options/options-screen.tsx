import { Link, useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { concernsSurvivor, decisionQuestionNames, type DecisionQuestion } from '#src/domain/decision.ts';
import { suggestSupport } from '#src/domain/suggested-support.ts';
import { planOn, planPeriods } from '#src/domain/support-plan.ts';
import { questionBegun } from '#src/screens/parts/decision-draft.ts';
import { awaitsPlan, decisionsInForce, savedDecisions } from '#src/screens/parts/decisions-in-force.ts';
import { NotFoundPage } from '#src/screens/parts/not-found-page.tsx';
import { knownOn } from '#src/screens/parts/support-facts.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page } from '#src/ui/page.tsx';
import { Section } from '#src/ui/section.tsx';
import { useNow } from '#src/ui/use-now.ts';
import { useCaseload, useDrafts, useEnvironment } from '#src/vault/use-vault.tsx';
import { BegunDecision } from './begun-decision.tsx';
import { KnownFacts } from './known-facts.tsx';
import { PlanFollows } from './plan-follows.tsx';
import { QuestionDecided } from './question-decided.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import styles from './options-screen.module.css';

/** What is known of a client, what that suggests, and what was decided: the suggestion never decides (P2, IN-11). */
export function OptionsScreen() {
  const { id = '' } = useParams();
  const records = useCaseload().clientRecords(id);
  return records ? <Options key={id} records={records} /> : <NotFoundPage back="/people" />;
}

function Options({ records }: { readonly records: ClientRecords }) {
  const t = useTranslations('options');
  const form = useTranslations('decisionForm');
  const { now: clock, zone } = useEnvironment();
  const today = useNow(clock, 60_000).toZonedDateTimeISO(zone()).toPlainDate().toString();
  const { record: client } = records;
  const known = knownOn(today, records);
  const suggestions = suggestSupport(known.facts);
  const begun = questionBegun(useDrafts(), client);
  const decided = decisionsInForce(savedDecisions(useCaseload().ofClient('decision', client)), today);
  const periods = planPeriods(records, records.plans, zone());
  const level = decided.level.holds?.body.answer;
  const planFollows = level !== undefined && awaitsPlan(decided.level, periods, today);
  const tooLittle = known.facts.level === null || known.facts.livingSituation === 'unknown';
  const question = (name: DecisionQuestion) => (
    <QuestionDecided
      key={name}
      client={client}
      question={name}
      decided={decided[name]}
      begun={begun === name}
      first={name === 'level' && level === undefined && begun === null}
    />
  );
  return (
    <Page
      title={t('title')}
      back={{
        label: records.client.reference,
        render: (link) => <Link to={`/people/${client}`} {...link} />,
      }}
    >
      {begun !== null && <BegunDecision client={client} question={begun} />}
      <KnownFacts client={client} known={known} />
      <Section heading={t('what')}>
        <div className={styles['statement']}>
          <p>
            {t('statement')} <Why rules={['P2', 'IN-11']} about={t('statementAbout')} />
          </p>
          <p>{t('crisis')}</p>
          <p>
            {t('aims')} <Why rules={['IN-6', 'IN-7']} about={t('aimsAbout')} />
          </p>
        </div>
        {tooLittle && (
          <Notice tone="caution" actions={<Why rules={['IN-9', 'IN-5']} about={t('tooLittleAbout')} />}>
            {t('tooLittle')}
          </Notice>
        )}
        <SuggestionList
          label={t('what')}
          suggestions={suggestions.filter(({ option }) => option !== 'survivorContact')}
        />
      </Section>
      <Section heading={t('decisions')}>
        {planFollows && (
          <PlanFollows client={client} decided={level} planned={planOn(today, periods)?.plan.level ?? null} />
        )}
        {decisionQuestionNames.filter((name) => !concernsSurvivor(name)).map(question)}
      </Section>
      {/* The client may see this page: what concerns the survivor shows only to who opens it (SV-10). */}
      <Disclosure look="row" summary={t('further')}>
        <div className={styles['further']}>
          <p>{form('furtherHint')}</p>
          <SuggestionList
            label={t('further')}
            suggestions={suggestions.filter(({ option }) => option === 'survivorContact')}
          />
          {decisionQuestionNames.filter(concernsSurvivor).map(question)}
        </div>
      </Disclosure>
    </Page>
  );
}
