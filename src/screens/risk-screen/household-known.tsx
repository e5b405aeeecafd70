import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Household } from '#src/domain/household.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { DataList } from '#src/ui/data-list.tsx';
import { Section } from '#src/ui/section.tsx';
import { readingOf } from './household-reading.ts';
import styles from './risk-screen-form.module.css';

interface HouseholdKnownProps {
  readonly client: string;
  readonly household: Household;
}

/** The home and his work as they are known for the day, what that means for the screen, and the way to change it (RS-2, CL-7). */
export function HouseholdKnown({ client, household }: HouseholdKnownProps) {
  const t = useTranslations('riskScreen');
  const words = useTranslations('household');
  const terms = useTranslations('terms');
  const reading = readingOf(household);
  const children = [terms(`yesNoUnknown.${household.children}`), household.childrenAges].filter(Boolean);
  return (
    <Section
      card
      heading={t('household')}
      actions={
        <Why
          rules={reading === 'unknown' ? ['RS-2', 'CL-2', 'IN-9'] : ['RS-2', 'CL-2', 'CL-7']}
          about={t('household')}
        />
      }
    >
      <DataList
        rows={[
          { label: words('living'), value: terms(`livingSituation.${household.livingSituation}`) },
          { label: words('work'), value: terms(`work.${household.work}`) },
          { label: words('isolating'), value: terms(`yesNoUnknown.${household.isolating}`) },
          { label: words('children'), value: <bdi>{children.join(', ')}</bdi> },
        ]}
      />
      <div>
        <p className={styles['reading']}>{t(`reading.${reading}`)}</p>
        <p className={styles['quiet']}>{t('readingLimits')}</p>
      </div>
      <div>
        <Link to={`/people/${client}/home`} className={buttonClassName({ variant: 'secondary', size: 's' })}>
          {t('changeHousehold')}
        </Link>
      </div>
    </Section>
  );
}
