import { civilDate, freeText } from '#src/domain/field-values.ts';
import {
  householdChanges,
  householdFields,
  householdOn,
  type Household,
  type SavedHousehold,
} from '#src/domain/household.ts';
import type { ClientRecords } from '#src/domain/client-records.ts';
import { z } from '#src/domain/schema.ts';
import {
  askedSituation,
  householdSituationFields,
  situationOf,
  type HouseholdSituation,
} from '#src/screens/parts/household-situation.ts';

export type HouseholdChange = (typeof householdChanges)[number];

/** Schemas of what the form holds. */
export const householdFormFields = {
  ...householdSituationFields,
  from: z.string().check(z.maxLength(10)),
  /** Null while the proposal stands as it was made. */
  changes: z.nullable(householdFields.changes),
  note: freeText,
  amendmentReason: freeText,
};

/** What the form holds. */
export type HouseholdFormFields = {
  [Name in keyof typeof householdFormFields]: z.infer<(typeof householdFormFields)[Name]>;
};

/** The form for a change: as it is now, to be changed where it is no longer so. */
export function newHouseholdFields(today: string, present: Household): HouseholdFormFields {
  return { ...situationOf(present), from: today, changes: null, note: '', amendmentReason: '' };
}

/** The form for amending an entry. */
export function fieldsOfHousehold(household: Household): HouseholdFormFields {
  return {
    ...situationOf(household),
    from: household.from,
    changes: household.changes,
    note: household.note,
    amendmentReason: '',
  };
}

/** The household before an entry, on the day from which that is to hold: what it is compared with. */
export function householdBefore(
  day: string,
  records: Pick<ClientRecords, 'record' | 'client' | 'households'>,
  entry: string | null,
): Household {
  const others: readonly SavedHousehold[] = records.households.filter(({ record }) => record !== entry);
  return householdOn(day, records, others);
}

/**
 * What seems to have changed between two situations (CL-7). To find out what was unknown is no change; neither is to know
 * no longer.
 */
export function proposedChanges(before: HouseholdSituation, after: HouseholdSituation): HouseholdChange[] {
  const was = askedSituation(before);
  const is = askedSituation(after);
  const changed = (name: 'livingSituation' | 'work' | 'partnerWorksOutside' | 'isolating' | 'children') =>
    was[name] !== is[name] && was[name] !== 'unknown' && is[name] !== 'unknown';
  const rewritten = (name: 'childrenAges' | 'childrenArrangements') =>
    was[name].trim() !== '' && is[name].trim() !== '' && was[name].trim() !== is[name].trim();
  const changes = new Set<HouseholdChange>();
  if (changed('livingSituation')) changes.add(changeOfLiving(was.livingSituation, is.livingSituation));
  if (changed('children') || rewritten('childrenAges') || rewritten('childrenArrangements')) {
    changes.add('children');
  }
  if (changed('work') || changed('partnerWorksOutside')) changes.add('job');
  if (changed('isolating')) changes.add('isolation');
  return householdChanges.filter((change) => changes.has(change));
}

function changeOfLiving(
  was: Household['livingSituation'],
  is: Household['livingSituation'],
): HouseholdChange {
  if (is === 'newPartner') return 'newPartner';
  // The same home, seen differently: nobody came and nobody left.
  if (was === 'newPartner' && is === 'longTermPartner') return 'other';
  if (was === 'newPartner' || was === 'longTermPartner') return 'separated';
  return 'moved';
}

/** What is missing before it can be saved. */
export function gapsInHousehold(
  fields: HouseholdFormFields,
  amending: boolean,
): { readonly from: boolean; readonly amendmentReason: boolean } {
  return {
    from: !civilDate.safeParse(fields.from).success,
    amendmentReason: amending && fields.amendmentReason.trim() === '',
  };
}

/** The entry as the form has it; null while something is missing. */
export function householdOf(
  fields: HouseholdFormFields,
  { client, before, amending }: { client: string; before: Household; amending: boolean },
): Household | null {
  const gaps = gapsInHousehold(fields, amending);
  if (gaps.from || gaps.amendmentReason) return null;
  return {
    client,
    from: fields.from,
    changes: changesIn(fields, before),
    ...askedSituation(fields),
    note: fields.note,
  };
}

/** What changed: as chosen, else as it seems. */
export function changesIn(fields: HouseholdFormFields, before: Household): HouseholdChange[] {
  return fields.changes ?? proposedChanges(before, fields);
}

/** All entries, the one that holds now first. */
export function householdsLatestFirst(entries: readonly SavedHousehold[]): SavedHousehold[] {
  return [...entries].sort((a, b) =>
    a.body.from === b.body.from
      ? Date.parse(b.savedAt) - Date.parse(a.savedAt)
      : a.body.from < b.body.from
        ? 1
        : -1,
  );
}
