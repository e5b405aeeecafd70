import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { rulesBehind, type DueWork } from '#src/domain/due-work.ts';
import { addressOfWork } from '#src/screens/parts/address-of-work.ts';
import { useWorkWords } from '#src/screens/parts/use-work-words.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { Badge } from '#src/ui/badge.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Section } from '#src/ui/section.tsx';
import { VisuallyHidden } from '#src/ui/visually-hidden.tsx';
import { closingAddress, type OpenGroup, type OpenItem } from './closing-fields.ts';
import styles from './open-work-group.module.css';
import { useWhenDue } from './use-when-due.ts';

/** The open work of one kind: when and why each is due, the way to do it, and the way to say why not. */
export function OpenWorkGroup({ client, group }: { readonly client: string; readonly group: OpenGroup }) {
  const t = useTranslations('clientDue');
  const words = useWorkWords();
  const { work, items } = group;
  const several = items.length > 1;
  return (
    <Section
      heading={several ? `${words.names(work)} (${String(items.length)})` : words.name(work)}
      actions={
        several && (
          <Link
            to={closingAddress(client, work, null)}
            className={buttonClassName({ variant: 'quiet', size: 's' })}
          >
            {t('severalAtOnce')} <VisuallyHidden>{words.names(work)}</VisuallyHidden>
          </Link>
        )
      }
    >
      {/* The role is said again because a list without bullets is no list to some screen readers. */}
      <ul role="list" className={styles['list']}>
        {items.map((item) => (
          <OpenWorkItem key={item.key} client={client} item={item} />
        ))}
      </ul>
    </Section>
  );
}

function OpenWorkItem({ client, item }: { readonly client: string; readonly item: OpenItem }) {
  const t = useTranslations('clientDue');
  const words = useWorkWords();
  const whenDue = useWhenDue();
  const { due, key } = item;
  const when = whenDue(due);
  const about = `${words.name(due.work)}, ${when}`;
  return (
    <li className={styles['item']}>
      <div className={styles['head']}>
        <span className={styles['when']}>{when}</span>
        <StateBadge state={due.state} />
      </div>
      <div className={styles['cause']}>
        <span>{words.causes(due.because)}</span>
        <Why rules={rulesBehind(due)} about={about} />
      </div>
      <div className={styles['acts']}>
        <Link to={addressOfWork(due)} className={buttonClassName({ variant: 'secondary', size: 's' })}>
          {t('doIt')} <VisuallyHidden>{about}</VisuallyHidden>
        </Link>
        <Link
          to={closingAddress(client, due.work, key)}
          className={buttonClassName({ variant: 'quiet', size: 's' })}
        >
          {t('sayWhyNot')} <VisuallyHidden>{about}</VisuallyHidden>
        </Link>
      </div>
    </li>
  );
}

function StateBadge({ state }: { readonly state: DueWork['state'] }) {
  const t = useTranslations('clientDue.state');
  if (state === 'coming') return null;
  if (state === 'overdue') {
    return (
      <Badge tone="caution" icon="clock">
        {t('overdue')}
      </Badge>
    );
  }
  return <Badge tone={state === 'now' ? 'accent' : 'neutral'}>{t(state)}</Badge>;
}
