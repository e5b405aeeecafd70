import { civilDate, freeText, identifier, yesNoUnknown } from './field-values.ts';
import type { Client } from './client.ts';
import { defineRecord } from './record-definition.ts';
import { z } from './schema.ts';

/** With whom he lives (CL-2). */
export const livingSituations = ['alone', 'longTermPartner', 'newPartner', 'family', 'unknown'] as const;
export type LivingSituation = (typeof livingSituations)[number];
/** Where he works (CL-2). */
export const workSituations = ['outside', 'atHome', 'notWorking', 'unknown'] as const;
export type WorkSituation = (typeof workSituations)[number];
/** What changed in the home or at work (CL-7, CM-3). */
export const householdChanges = [
  'newPartner',
  'separated',
  'moved',
  'children',
  'job',
  'isolation',
  'other',
] as const;

const householdSchema = z.strictObject({
  client: identifier,
  /** The day from which it is so. */
  from: civilDate,
  /** What changed against before; empty for what was found at the start. */
  changes: z.array(z.enum(householdChanges)).check(z.maxLength(householdChanges.length)),
  livingSituation: z.enum(livingSituations),
  work: z.enum(workSituations),
  /** Whether the person he lives with works outside, so that a safe time may exist (RS-3). */
  partnerWorksOutside: yesNoUnknown,
  isolating: yesNoUnknown,
  /** Children in the household or in contact (CL-3). */
  children: yesNoUnknown,
  childrenAges: freeText,
  childrenArrangements: freeText,
  note: freeText,
});

/** Household and work of a client from one day on (CL-2, CL-3, CL-7). The next entry ends it. */
export type Household = z.infer<typeof householdSchema>;

export const householdRecord = defineRecord({
  kind: 'household',
  version: 1,
  schema: householdSchema,
  upgrades: {},
  finalWhenSaved: true,
});

/** Schemas of the fields as a form holds them. */
export const householdFields = householdSchema.shape;

/** What is known of a household before anybody asked: nothing. */
export function unknownHousehold(client: string, from: string): Household {
  return {
    client,
    from,
    changes: [],
    livingSituation: 'unknown',
    work: 'unknown',
    partnerWorksOutside: 'unknown',
    isolating: 'unknown',
    children: 'unknown',
    childrenAges: '',
    childrenArrangements: '',
    note: '',
  };
}

/** A household entry, and when it was saved. */
export interface SavedHousehold {
  readonly record: string;
  readonly body: Household;
  /** Instant of its first revision. */
  readonly savedAt: string;
}

/**
 * The household on a civil day: the latest entry that had begun by then, of two from the same day the one saved later; what
 * was recorded with the client by an earlier version where there is none; everything unknown else (RS-5).
 */
export function householdOn(
  day: string,
  client: { readonly record: string; readonly client: Client },
  entries: readonly SavedHousehold[],
): Household {
  let holding: SavedHousehold | null = null;
  for (const entry of entries) {
    if (entry.body.from > day) continue;
    if (!holding || isLater(entry, holding)) holding = entry;
  }
  if (holding) return holding.body;
  const unknown = unknownHousehold(client.record, day);
  const first = client.client.asFirstRecorded;
  return first ? { ...unknown, ...first.household } : unknown;
}

function isLater(a: SavedHousehold, b: SavedHousehold): boolean {
  return a.body.from === b.body.from
    ? Date.parse(a.savedAt) >= Date.parse(b.savedAt)
    : a.body.from > b.body.from;
}

/** Whether he shares his home: with a partner or with family. Unknown is not "no" (RS-5). */
export function sharesHome(situation: LivingSituation): 'yes' | 'no' | 'unknown' {
  if (situation === 'unknown') return 'unknown';
  return situation === 'alone' ? 'no' : 'yes';
}

/** Whether everything that follows asks about children: yes or unknown (CL-3). */
export function asksAboutChildren(household: Pick<Household, 'children'>): boolean {
  return household.children !== 'no';
}
