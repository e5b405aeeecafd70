import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { unknownHousehold } from '#src/domain/household.ts';
import { HouseholdFacts } from '#src/screens/parts/household-facts.tsx';
import { useDayWithYear } from '#src/screens/parts/use-day-with-year.ts';
import { buttonClassName } from '#src/ui/button.tsx';
import { Disclosure } from '#src/ui/disclosure.tsx';
import { householdsLatestFirst } from './household-form-fields.ts';

/** Everything that was recorded of his home before, folded; each entry can be amended (CL-7). */
export function EarlierHouseholds({ records }: { readonly records: ClientRecords }) {
  const t = useTranslations('householdForm');
  const day = useDayWithYear();
  const entries = householdsLatestFirst(records.households);
  const { asFirstRecorded } = records.client;
  const count = entries.length + (asFirstRecorded ? 1 : 0);
  if (count === 0) return null;
  return (
    <Disclosure look="row" summary={t('earlier', { entries: count })}>
      {entries.map(({ record, body }) => (
        <Disclosure key={record} look="row" summary={t('since', { day: day(body.from) })}>
          <HouseholdFacts household={body} />
          <Link
            to={`/homes/${record}/amend`}
            className={buttonClassName({ variant: 'secondary', size: 's' })}
          >
            {t('amend', { day: day(body.from) })}
          </Link>
        </Disclosure>
      ))}
      {asFirstRecorded && (
        <Disclosure look="row" summary={t('asFirstRecorded')}>
          <HouseholdFacts
            household={{
              ...unknownHousehold(records.record, asFirstRecorded.plan.checkInsFrom),
              ...asFirstRecorded.household,
            }}
          />
        </Disclosure>
      )}
    </Disclosure>
  );
}
