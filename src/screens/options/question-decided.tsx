import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DecisionQuestion } from '#src/domain/decision.ts';
import { decideAddress } from '#src/screens/parts/decision-address.ts';
import { decisionRules } from '#src/screens/parts/decision-rules.ts';
import type { QuestionDecisions } from '#src/screens/parts/decisions-in-force.ts';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { List, ListRow } from '#src/ui/list-row.tsx';
import { Section } from '#src/ui/section.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { useVault } from '#src/vault/use-vault.tsx';
import styles from './question-decided.module.css';

interface QuestionDecidedProps {
  readonly client: string;
  readonly question: DecisionQuestion;
  readonly decided: QuestionDecisions;
  /** A decision on it is half filled in. */
  readonly begun: boolean;
  /** It is the first thing to do on this page. */
  readonly first: boolean;
}

/** One question: what holds, why and since when, what held before, and the way to decide (P2, IN-10). */
export function QuestionDecided({ client, question, decided, begun, first }: QuestionDecidedProps) {
  const t = useTranslations('options');
  const terms = useTranslations('terms');
  const day = useDayWithYear();
  const { readOnly } = useVault();
  const { holds, earlier } = decided;
  const words = terms(`decisionQuestion.${question}`);
  return (
    <Section card level={3} heading={words} actions={<Why rules={decisionRules[question]} about={words} />}>
      {holds ? (
        <div>
          <p className={styles['answer']}>{terms(`decisionAnswer.${holds.body.answer}`)}</p>
          <p className={styles['since']}>{t('since', { day: day(holds.body.on) })}</p>
          <p className={styles['reason']} dir="auto">
            {holds.body.reason}
          </p>
          <Link to={`/decisions/${holds.record}`} className={styles['whole']}>
            {t('whole')} <VisuallyHidden>{words}</VisuallyHidden>
          </Link>
        </div>
      ) : (
        <p>{t('undecided')}</p>
      )}
      {!readOnly && (
        <div className={styles['act']}>
          <Link
            to={decideAddress(client, question)}
            className={buttonClassName({ variant: first ? 'primary' : 'secondary' })}
          >
            {t(begun ? 'goOn' : holds ? 'decideAnew' : 'decide')} <VisuallyHidden>{words}</VisuallyHidden>
          </Link>
          {begun && (
            <Badge tone="accent" icon="edit">
              {t('begun')}
            </Badge>
          )}
        </div>
      )}
      {earlier.length > 0 && (
        <Disclosure summary={t('earlier', { n: earlier.length })}>
          <List label={t('earlier', { n: earlier.length })}>
            {earlier.map(({ record, body }) => (
              <ListRow
                key={record}
                title={terms(`decisionAnswer.${body.answer}`)}
                meta={day(body.on)}
                render={(link) => <Link to={`/decisions/${record}`} {...link} />}
              />
            ))}
          </List>
        </Disclosure>
      )}
    </Section>
  );
}
